import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { database } from "../../queries/care/page"

export type LeaveCustomerCareStepInput = { customer_id: string }

const NAMED = {
  marketplace_review: ["customer_id", "author_name"],
  marketplace_case: ["customer_id", "contact_email", "contact_name"],
  marketplace_report: ["customer_id", "contact_email"],
} as const
const TABLES = ["marketplace_review", "marketplace_case", "marketplace_report"] as const

const Rows = z.array(z.looseObject({ id: z.string() }))

/** Takes the person out of reviews, cases and reports; the words stay. A rollback names the person again. */
export const leaveCustomerCareStep = createStep(
  "leave-customer-care",
  async ({ customer_id }: LeaveCustomerCareStepInput, { container }) => {
    const before = await database(container).transaction(async (trx) => {
      const named = []
      for (const table of TABLES) {
        const rows = Rows.parse(
          await trx(table)
            .where({ customer_id })
            .select("id", ...NAMED[table])
        )
        await trx(table)
          .where({ customer_id })
          .update(Object.fromEntries(NAMED[table].map((column) => [column, null])))
        named.push({ table, rows })
      }
      return named
    })
    return new StepResponse(undefined, before)
  },
  async (before, { container }) => {
    for (const { table, rows } of before ?? []) {
      for (const { id, ...columns } of rows) {
        await database(container)(table).where({ id }).update(columns)
      }
    }
  }
)
