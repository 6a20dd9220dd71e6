import "server-only"
import type { OfficerAccountAnswer } from "@cholang/access/http"
import type { ProducerSessionAnswer } from "@cholang/backend/http"
import { cache } from "react"
import { readAsOfficer, readAsProducer } from "./read-as"

/** A signed-in person whose own record is missing: the session is of no use. */
class BrokenSession extends Error {
  override readonly name = "BrokenSession"
}

/** Who is signed in at the portal and for which producer; asked once for each page. */
export const readProducerSession = cache(async (): Promise<ProducerSessionAnswer> => {
  const answer = await readAsProducer<ProducerSessionAnswer>("/producer/session")
  if (answer === null) throw new BrokenSession("The portal knows no such member")
  return answer
})

/** Who is signed in at the desk and for which agency; asked once for each page. */
export const readOfficerSession = cache(async (): Promise<OfficerAccountAnswer> => {
  const answer = await readAsOfficer<OfficerAccountAnswer>("/officer/account")
  if (answer === null) throw new BrokenSession("The desk knows no such officer")
  return answer
})
