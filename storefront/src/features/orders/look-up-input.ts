import { toE164 } from "@cholang/shared"
import { z } from "zod"

const LookUp = z.object({
  number: z
    .string()
    .trim()
    .regex(/^#?\d{1,9}$/, "invalid_number")
    .transform((typed) => Number(typed.replace("#", ""))),
  phone: z.string().transform((typed, context) => {
    const phone = toE164(typed)
    if (phone === null) context.addIssue({ code: "custom", message: "invalid_phone" })
    return phone ?? ""
  }),
})

export type LookUpErrors = { number?: "invalid_number"; phone?: "invalid_phone" }
export type LookUpParsed =
  { ok: true; value: z.output<typeof LookUp> } | { ok: false; errors: LookUpErrors }

/** Reads an order number (`1024`, `#1024`) and a phone as people type them. */
export function parseLookUp(values: { number: string; phone: string }): LookUpParsed {
  const parsed = LookUp.safeParse(values)
  if (parsed.success) return { ok: true, value: parsed.data }
  const fields = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return {
    ok: false,
    errors: {
      ...(fields.has("number") ? { number: "invalid_number" } : {}),
      ...(fields.has("phone") ? { phone: "invalid_phone" } : {}),
    },
  }
}
