import type { CheckoutValues, FieldErrors } from "./checkout-input"
import type { CheckoutRefusal } from "./refusals"

export type CommuneChoice = { code: string; name: string }

/** What the page shows of the form: what was typed always survives. */
export type CheckoutState = {
  values: CheckoutValues
  /** Of the province chosen; empty while none is. */
  communes: CommuneChoice[]
  errors: FieldErrors
  refusal: CheckoutRefusal | null
}

export const EMPTY_CHECKOUT: CheckoutState = {
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
