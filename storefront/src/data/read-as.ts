import "server-only"
import { getLocale } from "next-intl/server"
import { redirect } from "../i18n/navigation"
import { type ActorAnswer, officerRequest, producerRequest } from "./actor-request"
import type { Query } from "./backend"

/** The backend did not answer as promised; the error page says so. */
class BackendUnavailable extends Error {
  override readonly name = "BackendUnavailable"
}

/** What a page of the portal shows. Null for what does not exist or is another's; whoever is signed out signs in first. */
export async function readAsProducer<Answer>(
  path: string,
  query: Query = {}
): Promise<Answer | null> {
  const answer = await producerRequest<Answer>(path, { query })
  if (!answer.ok && answer.status === 401) {
    return redirect({ href: "/producer/sign-in", locale: await getLocale() })
  }
  return bodyOf(path, answer)
}

/** What a page of the desk shows. */
export async function readAsOfficer<Answer>(
  path: string,
  query: Query = {}
): Promise<Answer | null> {
  const answer = await officerRequest<Answer>(path, { query })
  if (!answer.ok && answer.status === 401) {
    return redirect({ href: "/officer/sign-in", locale: await getLocale() })
  }
  if (!answer.ok && answer.code === "second_factor_required") {
    return redirect({ href: "/officer/account", locale: await getLocale() })
  }
  return bodyOf(path, answer)
}

function bodyOf<Answer>(path: string, answer: ActorAnswer<Answer>): Answer | null {
  if (answer.ok) return answer.body
  if ([400, 403, 404].includes(answer.status)) return null
  throw new BackendUnavailable(`${path} answered ${answer.status.toString()}`)
}
