import "server-only"
import { cookies } from "next/headers"
import { z } from "zod"
import { env } from "../env"

const COOKIE = "pending_sign_in"
/** As long as the backend waits for the second step. */
const FIVE_MINUTES_SECONDS = 300

const PendingSignIn = z.object({
  actor: z.enum(["producer", "officer"]),
  /** Opens nothing but the second step. */
  token: z.string(),
  challengeId: z.string(),
})
export type PendingSignIn = z.infer<typeof PendingSignIn>

export async function rememberPendingSignIn(pending: PendingSignIn): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIE, JSON.stringify(pending), {
    path: "/",
    httpOnly: true,
    sameSite: "strict",
    maxAge: FIVE_MINUTES_SECONDS,
    secure: env().STOREFRONT_URL.startsWith("https:"),
  })
}

/** Null when nobody is between the two steps. */
export async function readPendingSignIn(): Promise<PendingSignIn | null> {
  const text = (await cookies()).get(COOKIE)?.value
  if (text === undefined || text === "") return null
  try {
    const parsed = PendingSignIn.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}

export async function forgetPendingSignIn(): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIE)
}
