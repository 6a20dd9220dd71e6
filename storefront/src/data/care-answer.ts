import "server-only"
import { z } from "zod"
import { readFormAnswer } from "./form-answer"

/** What a form without a script of its own was answered: which form, what was typed, what stands in the way. */
const CareAnswer = z.object({
  form: z.string(),
  values: z.record(z.string(), z.string()),
  refusal: z.string().nullable(),
  done: z.boolean(),
})
export type CareAnswer = z.infer<typeof CareAnswer>

/** The answer to one form of the page; an empty one for a page that was simply opened. */
export async function readCareAnswer(form: string): Promise<CareAnswer> {
  const answer = CareAnswer.safeParse(await readFormAnswer())
  return answer.success && answer.data.form === form
    ? answer.data
    : { form, values: {}, refusal: null, done: false }
}
