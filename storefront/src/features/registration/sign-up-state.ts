import { z } from "zod"
import { REGISTRATION_REFUSALS } from "./refusals"

export const SignUpState = z.object({
  kind: z.string(),
  name: z.string(),
  commune_code: z.string(),
  person: z.string(),
  identifier: z.string(),
  refusal: z.enum(REGISTRATION_REFUSALS).nullable(),
})
export type SignUpState = z.infer<typeof SignUpState>

export const NOTHING_TYPED: SignUpState = {
  kind: "",
  name: "",
  commune_code: "",
  person: "",
  identifier: "",
  refusal: null,
}
