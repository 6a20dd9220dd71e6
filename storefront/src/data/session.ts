import "server-only"
import { cookies } from "next/headers"
import { env } from "../env"

/** Who is signed in: three people may share one browser, so each actor has a cookie of its own. */
export type SessionActor = "customer" | "producer" | "officer"

const COOKIES = {
  customer: "customer_session",
  producer: "producer_session",
  officer: "officer_session",
} as const satisfies Record<SessionActor, string>

/** As long as the backend's tokens live. */
const ONE_DAY_SECONDS = 24 * 3600

export async function readSession(actor: SessionActor): Promise<string | null> {
  return (await cookies()).get(COOKIES[actor])?.value ?? null
}

/** Only in actions and route handlers: a page cannot set cookies. */
export async function rememberSession(actor: SessionActor, token: string): Promise<void> {
  const jar = await cookies()
  jar.set(COOKIES[actor], token, {
    path: "/",
    httpOnly: true,
    sameSite: "lax",
    maxAge: ONE_DAY_SECONDS,
    secure: env().STOREFRONT_URL.startsWith("https:"),
  })
}

export async function forgetSession(actor: SessionActor): Promise<void> {
  const jar = await cookies()
  jar.delete(COOKIES[actor])
}
