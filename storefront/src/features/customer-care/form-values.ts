import "server-only"
import { answerPage } from "@/data/form-answer"

/** What was typed in the fields of a form; never a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** Never sent back: passwords, and what React adds. */
const SECRET = /password|token|^\$/i

function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && !SECRET.test(name) ? [[name, value]] : []
    )
  )
}

/** The page comes back with the reason, and with what was typed. */
export function refuse(name: string, form: FormData, refusal: string): Promise<void> {
  return answerPage({ form: name, values: typedIn(form), refusal, done: false })
}

/** The page comes back and says that it is done. */
export function done(name: string, values: Record<string, string> = {}): Promise<void> {
  return answerPage({ form: name, values, refusal: null, done: true })
}
