import { model } from "@medusajs/framework/utils"
import { PAYOUT_BATCH_STATES } from "../../../domain"
import PayoutLine from "./payout-line"

/** The payouts of a period that ends with a day. At most one batch is open. */
const PayoutBatch = model
  .define(
    { name: "payout_batch", tableName: "ledger_payout_batch" },
    {
      id: model.id({ prefix: "pbtch" }).primaryKey(),
      /** Last day of the period, `2026-11-30`. */
      cut_off_on: model.text(),
      state: model.enum([...PAYOUT_BATCH_STATES]).default("open"),
      closed_at: model.dateTime(),
      closed_by: model.text(),
      settled_at: model.dateTime().nullable(),
      lines: model.hasMany(() => PayoutLine, { mappedBy: "batch" }),
    }
  )
  .cascades({ delete: ["lines"] })
  .indexes([
    { on: ["cut_off_on"], unique: true, where: "deleted_at IS NULL" },
    {
      name: "IDX_ledger_payout_batch_one_is_open",
      on: ["state"],
      unique: true,
      where: "state = 'open' AND deleted_at IS NULL",
    },
  ])

export default PayoutBatch
