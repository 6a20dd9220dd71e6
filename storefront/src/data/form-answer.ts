import "server-only"
import { cookies, headers } from "next/headers"

const ANSWER = "form_answer"

/**
 * Hands an action's answer to the page that the same request renders. `useActionState` should do it, but a page that
 * reads cookies is resumed from a stored shell, and Next loses the answer of a form posted without scripts there. The
 * cookie expires at once: the browser never keeps what was typed.
 */
export async function answerForm(answer: object): Promise<void> {
  const isSentByScript = (await headers()).has("next-action")
  if (!isSentByScript) {
    const jar = await cookies()
    jar.set(ANSWER, JSON.stringify(answer), {
      path: "/",
      httpOnly: true,
      sameSite: "lax",
      maxAge: 0,
    })
  }
}

/**
 * As `answerForm`, for a form without a script of its own: with scripts, too, the page is rendered again by the request that
 * carries the answer, and shows it.
 */
export async function answerPage(answer: object): Promise<void> {
  const jar = await cookies()
  jar.set(ANSWER, JSON.stringify(answer), {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    maxAge: 0,
  })
}

/** The answer to the form that brought this page, as it came; null for a page that was simply opened. */
export async function readFormAnswer(): Promise<unknown> {
  const text = (await cookies()).get(ANSWER)?.value
  if (text === undefined || text === "") return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
