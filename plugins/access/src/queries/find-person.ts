import type { Locale } from "@cholang/shared"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCESS_MODULE } from "../modules/access"

export type AccountActor = "producer" | "officer"

export type Person = {
  id: string
  login: string
  locale: Locale
  producer_id: string | null
  agency_id: string | null
}

/** The person at work who signs in with this address; null for an unknown or disabled one. */
export async function findPerson(
  container: MedusaContainer,
  actor: AccountActor,
  login: string
): Promise<Person | null> {
  const access = container.resolve(ACCESS_MODULE)
  if (actor === "producer") {
    const [member] = await access.listProducerMembers({ login, disabled_at: null })
    return member === undefined ? null : { ...member, agency_id: null }
  }
  const [officer] = await access.listOfficers({ login, disabled_at: null })
  return officer === undefined ? null : { ...officer, producer_id: null }
}
