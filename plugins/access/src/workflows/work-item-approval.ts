import type { OfficerScope } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { WorkItemKind } from "../domain"

export type ApproveWorkItem = (
  container: MedusaContainer,
  input: { scope: OfficerScope; record_type: string; record_id: string; idempotency_key: string }
) => Promise<void>

const approvals = new Map<WorkItemKind, ApproveWorkItem>()

/**
 * Says how a thing of a kind is approved, so that an officer can approve several in one go. A plugin calls this once, from
 * a file in `workflows/hooks`, and the approval is its own use case with all its checks: it throws what it refuses.
 */
export function onWorkItemApproval(kind: WorkItemKind, approve: ApproveWorkItem): void {
  approvals.set(kind, approve)
}

export function approvalOf(kind: WorkItemKind): ApproveWorkItem | undefined {
  return approvals.get(kind)
}
