import { asOf, covers, type OfficerScope, type ProducerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { contentRefusals, type DraftAction, missingFields, moveDraft } from "../../domain"
import type { FieldRemark } from "../../http"
import { MARKETPLACE_MODULE } from "../../modules/marketplace"
import type { DraftRow } from "../../queries/listings/draft-row"
import { readDraftRow } from "../../queries/listings/read-draft"
import { type DraftProducer, readDraftProducer } from "../../queries/listings/read-draft-producer"
import { invalid, noSuch, notAllowed, requireMay } from "../_refuse"

export type MoveListingDraftStepInput = {
  by: { kind: "producer"; scope: ProducerScope } | { kind: "officer"; scope: OfficerScope }
  id: string
  /** The version that was read; another one refuses, so that nobody decides about what was not seen. */
  version: number
  action: Exclude<DraftAction, "save">
  reason?: string | null | undefined
  remarks?: FieldRemark[] | undefined
  /** Of what was published, when it is approved. */
  published?: { listing_id: string; product_id: string } | undefined
}

export type MovedDraft = {
  draft: DraftRow
  producer: DraftProducer
  state: DraftRow["state"]
  at: string
}

const DECISIONS: readonly string[] = ["approve", "askForChanges", "reject"]

/** Moves a draft along its life, by whom it belongs to or waits on; a rollback restores what was there. */
export const moveListingDraftStep = createStep(
  "move-listing-draft",
  async (input: MoveListingDraftStepInput, { container }) => {
    const { draft, producer } = await loadMovableDraft(container, input)
    const moved = moveDraft(draft.state, input.action)
    if (!moved.ok) {
      throw notAllowed(moved.code, `Draft ${draft.id} cannot ${input.action} while ${draft.state}`)
    }
    const now = asOf(container)
    if (input.action === "submit") {
      refuseUnfinished(draft, now)
    }
    const isDecided = DECISIONS.includes(input.action)
    const marketplace = container.resolve(MARKETPLACE_MODULE)
    const before = await marketplace.retrieveListingDraft(draft.id)
    await marketplace.updateListingDrafts({
      id: draft.id,
      state: moved.value,
      version: draft.version + 1,
      ...(input.action === "submit" ? { submitted_at: new Date(now), remarks: { items: [] } } : {}),
      ...(isDecided
        ? {
            decided_at: new Date(now),
            decided_by: actorId(input.by),
            decision_reason: input.reason ?? null,
            remarks: { items: input.remarks ?? [] },
          }
        : {}),
      ...(input.published ?? {}),
    })
    return new StepResponse<MovedDraft, typeof before>(
      { draft, producer, state: moved.value, at: now },
      before
    )
  },
  async (before, { container }) => {
    if (before) {
      const {
        id,
        state,
        version,
        submitted_at,
        remarks,
        decided_at,
        decided_by,
        decision_reason,
        listing_id,
        product_id,
      } = before
      await container.resolve(MARKETPLACE_MODULE).updateListingDrafts({
        id,
        state,
        version,
        submitted_at,
        remarks,
        decided_at,
        decided_by,
        decision_reason,
        listing_id,
        product_id,
      })
    }
  }
)

/** The draft and its producer, if this actor may move it; every other id is unknown. */
export async function loadMovableDraft(
  container: MedusaContainer,
  { by, id, version }: Pick<MoveListingDraftStepInput, "by" | "id" | "version">
): Promise<{ draft: DraftRow; producer: DraftProducer }> {
  if (by.kind === "producer") {
    requireMay(by.scope, "listings.write")
  }
  const draft = await readDraftRow(
    container,
    by.kind === "producer" ? { id, producer_id: by.scope.producerId } : { id }
  )
  const producer = draft === null ? null : await readDraftProducer(container, draft.producer_id)
  if (
    draft === null ||
    producer === null ||
    (by.kind === "officer" &&
      (draft.submitted_at === null || !covers(by.scope.territory, producer.commune_code)))
  ) {
    throw noSuch("draft", id)
  }
  if (draft.version !== version) {
    throw notAllowed("version_conflict", `Draft ${id} has changed: it is version ${draft.version}`)
  }
  return { draft, producer }
}

function refuseUnfinished(draft: DraftRow, now: string): void {
  const [refusal] = [...contentRefusals(draft.content), ...missingFields(draft.content, now)]
  if (refusal) {
    throw invalid("listing_incomplete", `${refusal.field} is refused: ${refusal.code}`)
  }
}

function actorId(by: MoveListingDraftStepInput["by"]): string {
  return by.kind === "producer" ? by.scope.memberId : by.scope.officerId
}
