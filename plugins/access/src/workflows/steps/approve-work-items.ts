import type { OfficerScope } from "@cholang/shared"
import { covers } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { WORK_ITEM_KINDS } from "../../domain"
import type { BulkApproval } from "../../http"
import { WORK_ITEMS_MODULE } from "../../modules/work-items"
import { approvalOf } from "../work-item-approval"

export type ApproveWorkItemsStepInput = {
  scope: OfficerScope
  /** Work items, at most `BULK_APPROVAL_MAX`. */
  ids: string[]
}

/**
 * Approves each item by its own use case, one after the other: what one refuses holds up no other, and each answer is
 * told. There is nothing to undo, since each approval is whole by itself.
 */
export const approveWorkItemsStep = createStep(
  "approve-work-items",
  async ({ scope, ids }: ApproveWorkItemsStepInput, { container }) => {
    const results: BulkApproval[] = []
    for (const id of [...new Set(ids)]) {
      results.push({ id, code: await approve(container, scope, id) })
    }
    return new StepResponse(results)
  }
)

/** Null when it was approved, else the code of the refusal. */
async function approve(
  container: MedusaContainer,
  scope: OfficerScope,
  id: string
): Promise<string | null> {
  const [item] = await container.resolve(WORK_ITEMS_MODULE).listWorkItems({ id, state: "open" })
  const kind = z.enum(WORK_ITEM_KINDS).safeParse(item?.kind)
  if (
    !item ||
    !kind.success ||
    !covers(scope.territory, item.commune_code) ||
    !item.audience.includes(scope.agencyKind)
  ) {
    return "not_found"
  }
  if (item.risk !== "low") {
    return "not_low_risk"
  }
  const handler = approvalOf(kind.data)
  if (handler === undefined) {
    return "not_in_bulk"
  }
  try {
    const { record_type, record_id } = item
    await handler(container, { scope, record_type, record_id, idempotency_key: `bulk:${id}` })
    return null
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(`Work item ${id} was not approved: ${String(error)}`)
    return codeOf(error)
  }
}

function codeOf(error: unknown): string {
  const parsed = z.object({ code: z.string() }).safeParse(error)
  return parsed.success ? parsed.data.code : "not_approved"
}
