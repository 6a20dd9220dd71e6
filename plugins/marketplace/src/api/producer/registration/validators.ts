import { z } from "@medusajs/framework/zod"

const ANSWER_MAX = 4000

/** A draft may be unfinished and wrong: only its shape is asked for here, the rest is told as problems. */
export const ProducerSaveRegistrationStep = z.strictObject({
  answers: z.record(z.string().max(40), z.string().max(ANSWER_MAX)),
})
export type ProducerSaveRegistrationStep = z.infer<typeof ProducerSaveRegistrationStep>

export const ProducerSubmitRegistration = z.strictObject({
  attested: z.array(z.string().max(40)).max(20),
})
export type ProducerSubmitRegistration = z.infer<typeof ProducerSubmitRegistration>

export const ProducerAddRegistrationDocument = z.strictObject({
  requirement: z.string().max(40),
  name: z.string().max(300),
})
export type ProducerAddRegistrationDocument = z.infer<typeof ProducerAddRegistrationDocument>
