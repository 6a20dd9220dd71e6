import { z } from "zod"
import {
  CHECKOUT_FIELDS,
  type CheckoutValues,
  FIELD_ERROR_CODES,
  type FieldErrors,
} from "./checkout-input"
import { CHECKOUT_REFUSALS, type CheckoutRefusal } from "./refusals"

export type CommuneChoice = { code: string; name: string }

/** What the page shows of the form: what was typed always survives. */
export type CheckoutState = {
  values: CheckoutValues
  /** Of the province chosen; empty while none is. */
  communes: CommuneChoice[]
  errors: FieldErrors
  refusal: CheckoutRefusal | null
}

const EMPTY_CHECKOUT: CheckoutState = {
  values: {
    full_name: "",
    phone: "",
    email: "",
    province_code: "",
    commune_code: "",
    street: "",
    note: "",
    payment: "",
    terms: "",
    shipping_option_ids: [],
  },
  communes: [],
  errors: {},
  refusal: null,
}

const Answer = z.object({
  values: z.object({
    full_name: z.string(),
    phone: z.string(),
    email: z.string(),
    province_code: z.string(),
    commune_code: z.string(),
    street: z.string(),
    note: z.string(),
    payment: z.string(),
    terms: z.string(),
    shipping_option_ids: z.array(z.string()),
  }),
  errors: z.partialRecord(z.enum(CHECKOUT_FIELDS), z.enum(FIELD_ERROR_CODES)),
  refusal: z.enum(CHECKOUT_REFUSALS).nullable(),
})

/** What a form posted without scripts was answered, without the communes, which the page reads anew; the empty form for a page that was simply opened. */
export function checkoutStateOf(answer: unknown): CheckoutState {
  const parsed = Answer.safeParse(answer)
  return parsed.success
    ? { ...parsed.data, communes: [], errors: errorsOf(parsed.data.errors) }
    : EMPTY_CHECKOUT
}

function errorsOf(given: z.infer<typeof Answer>["errors"]): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of CHECKOUT_FIELDS) {
    const code = given[field]
    if (code !== undefined) errors[field] = code
  }
  return errors
}
