import { asOf } from "@cholang/shared"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type AuditEntryInput, auditRow } from "../../domain"
import { AUDIT_MODULE } from "../../modules/audit"

export type RecordAuditStepInput = {
  entries: AuditEntryInput[]
}

/**
 * Writes what was done into the audit log. An entry cannot be taken back: when a later step fails, another entry says
 * that the change was withdrawn.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async ({ entries }: RecordAuditStepInput, { container }) => {
    const at = asOf(container)
    const rows = entries.map((entry) => auditRow(entry, at))
    const ids = await container.resolve(AUDIT_MODULE).append(rows)

    return new StepResponse(ids, { rows, ids })
  },
  async (written, { container }) => {
    if (written && written.ids.length > 0) {
      const at = asOf(container)
      await container.resolve(AUDIT_MODULE).append(
        written.rows.map((row, index) => ({
          ...row,
          at,
          action: `${row.action}.withdrawn`,
          before: row.after,
          after: row.before,
          reason: written.ids[index] ?? null,
        }))
      )
    }
  }
)
