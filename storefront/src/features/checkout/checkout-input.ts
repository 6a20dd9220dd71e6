import { toE164 } from "@cholang/shared"
import { z } from "zod"

/**
 * What a guest types to order: one name in Vietnamese order, a phone that can be called, an address of province,
 * commune and street (two levels since 1 July 2025; no postal code). Errors are codes: the page has the sentences.
 */
const CheckoutInput = z.object({
  full_name: z.string().trim().min(1, "required").max(100, "too_long"),
  phone: z
    .string()
    .trim()
    .min(1, "required")
    .transform((typed, context) => {
      const phone = toE164(typed)
      if (phone === null && typed !== "") {
        context.addIssue({ code: "custom", message: "invalid_phone" })
      }
      return phone ?? ""
    }),
  /** Optional: an order is confirmed by phone. Empty means none. */
  email: z.union([z.literal(""), z.email("invalid_email")]),
  province_code: z.string().regex(/^\d{2}$/, "required"),
  commune_code: z.string().regex(/^\d{5}$/, "required"),
  street: z.string().trim().min(1, "required").max(200, "too_long"),
  note: z.string().trim().max(500, "too_long"),
  payment: z.string().min(1, "required"),
  terms: z.literal("on", "required"),
})

type CheckoutInput = z.output<typeof CheckoutInput>
export type CheckoutField = keyof CheckoutInput
export const FIELD_ERROR_CODES = [
  "required",
  "too_long",
  "invalid_phone",
  "invalid_email",
  "unknown_commune",
  "not_offered",
] as const
type FieldErrorCode = (typeof FIELD_ERROR_CODES)[number]
export type FieldErrors = Partial<Record<CheckoutField, FieldErrorCode>>

/** In the order in which the page shows them: the summary of errors lists them the same way. */
export const CHECKOUT_FIELDS = [
  "full_name",
  "phone",
  "email",
  "province_code",
  "commune_code",
  "street",
  "payment",
  "note",
  "terms",
] as const satisfies readonly CheckoutField[]

/** What stands in the form, kept as typed: nothing is lost when something is refused. */
export type CheckoutValues = Record<CheckoutField, string> & { shipping_option_ids: string[] }

/** A shipping radio is named after its parcel's producer, so that each parcel has one choice. */
const SHIPPING_FIELD = "shipping."

export const shippingFieldOf = (producerId: string): string => `${SHIPPING_FIELD}${producerId}`

export function checkoutValues(form: FormData): CheckoutValues {
  const text = (name: string): string => {
    const value = form.get(name)
    return typeof value === "string" ? value : ""
  }
  return {
    full_name: text("full_name"),
    phone: text("phone"),
    email: text("email").trim(),
    province_code: text("province_code"),
    commune_code: text("commune_code"),
    street: text("street"),
    note: text("note"),
    payment: text("payment"),
    terms: text("terms"),
    shipping_option_ids: [...form]
      .filter(([name]) => name.startsWith(SHIPPING_FIELD))
      .flatMap(([, value]) => (typeof value === "string" ? [value] : [])),
  }
}

export type CheckoutParsed = { ok: true; value: CheckoutInput } | { ok: false; errors: FieldErrors }

export function parseCheckout(values: CheckoutValues): CheckoutParsed {
  const parsed = CheckoutInput.safeParse(values)
  if (parsed.success) {
    return { ok: true, value: parsed.data }
  }
  const messages = z.flattenError(parsed.error).fieldErrors
  const errors: FieldErrors = {}
  for (const field of CHECKOUT_FIELDS) {
    const message = messages[field]?.[0]
    if (message !== undefined) {
      errors[field] = errorCode(message)
    }
  }
  return { ok: false, errors }
}

/** A field that is missing altogether has no code of ours: it is required like any other. */
function errorCode(message: string): FieldErrorCode {
  return FIELD_ERROR_CODES.find((code) => code === message) ?? "required"
}
