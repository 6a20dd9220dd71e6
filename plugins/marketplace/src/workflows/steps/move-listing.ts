import { asOf, covers, type OfficerScope, type ProducerScope } from "@cholang/shared"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { canPublish, LISTING_STATES, type ListingAction, moveListing } from "../../domain"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import { readDraftProducer } from "../../queries/listings/read-draft-producer"
import { noSuch, notAllowed, requireMay } from "../_refuse"

export type MoveListingStepInput = {
  by: { kind: "producer"; scope: ProducerScope } | { kind: "officer"; scope: OfficerScope }
  id: string
  action: ListingAction
  reason: string | null
}

/** What each actor may do: a producer pauses and resumes, an officer takes down and gives back. */
const OF_PRODUCER: readonly ListingAction[] = ["pause", "resume"]

const Row = z.object({
  id: z.string(),
  product_id: z.string(),
  producer_id: z.string(),
  title: z.object({ vi: z.string(), en: z.string() }),
  state: z.enum(LISTING_STATES),
  taken_down_at: z.coerce.date().nullable(),
  taken_down_by: z.string().nullable(),
  taken_down_reason: z.string().nullable(),
})

/** Shows a listing or hides it; a rollback restores what was there. */
export const moveListingStep = createStep(
  "move-listing",
  async ({ by, id, action, reason }: MoveListingStepInput, { container }) => {
    if (by.kind === "producer") {
      requireMay(by.scope, "listings.write")
    }
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "listing",
      fields: Object.keys(Row.shape),
      filters: by.kind === "producer" ? { id, producer_id: by.scope.producerId } : { id },
    })
    const before = data[0] === undefined ? null : Row.parse(data[0])
    const producer = before === null ? null : await readDraftProducer(container, before.producer_id)
    if (
      before === null ||
      producer === null ||
      OF_PRODUCER.includes(action) !== (by.kind === "producer") ||
      (by.kind === "officer" && !covers(by.scope.territory, producer.commune_code))
    ) {
      throw noSuch("listing", id)
    }
    const moved = moveListing(before.state, action)
    if (!moved.ok) {
      throw notAllowed(moved.code, `Listing ${id} cannot ${action} while ${before.state}`)
    }
    if (moved.value === "published" && !canPublish(producer)) {
      throw notAllowed("producer_not_approved", `Producer ${producer.id} is ${producer.state}`)
    }
    const at = asOf(container)
    const isDown = moved.value === "taken_down"
    await container.resolve(MARKETPLACE_MODULE).updateListings({
      id,
      state: moved.value,
      taken_down_at: isDown ? new Date(at) : null,
      taken_down_by: isDown && by.kind === "officer" ? by.scope.officerId : null,
      taken_down_reason: isDown ? reason : null,
    })
    return new StepResponse({ before, producer, state: moved.value, at }, before)
  },
  async (before, { container }) => {
    if (before) {
      const { id, state, taken_down_at, taken_down_by, taken_down_reason } = before
      await container
        .resolve(MARKETPLACE_MODULE)
        .updateListings({ id, state, taken_down_at, taken_down_by, taken_down_reason })
    }
  }
)
