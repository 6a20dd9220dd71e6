import { loginOf } from "@cholang/access/domain"
import { createMembersWorkflow, createOfficersWorkflow } from "@cholang/access/workflows"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { MEMBERS, OFFICERS } from "../demo"
import { known, missing, readRows } from "../read-rows"
import { DEMO_PASSWORD, type DemoAccount } from "./accounts"
import type { SeededProducer } from "./producers"
import { registerSignIn } from "./sign-ins"

const LoginRow = z.object({ login: z.string() })
const AgencyRow = z.object({ id: z.string(), handle: z.string() })
const BY_SEED = { type: "system", id: "seed" } as const

/** What the people of the demonstration sign in with. */
export function peopleAccounts(): DemoAccount[] {
  return [
    ...MEMBERS.map(({ producer, role, login }) => ({
      actor: "producer" as const,
      email: login,
      password: DEMO_PASSWORD,
      of: producer,
      role,
    })),
    ...OFFICERS.map(({ agency, role, login }) => ({
      actor: "officer" as const,
      email: login,
      password: DEMO_PASSWORD,
      of: agency,
      role,
    })),
  ]
}

/** Invented members of invented producers, and invented officers of agencies that exist. */
export async function seedPeople(
  context: SeedContext,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  await seedMembers(context, producers)
  await seedOfficers(context)
}

async function seedMembers(
  { container, query, added }: SeedContext,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const existing = await readRows(query, "producer_member", ["login"], LoginRow)
  const newOnes = missing(
    MEMBERS,
    ({ login }) => addressOf(login),
    existing.map(({ login }) => login)
  )
  for (const { producer, role, name, login } of newOnes) {
    const auth_identity_id = await registerSignIn(container, "account", addressOf(login), {
      identifier: login,
      password: DEMO_PASSWORD,
    })
    await createMembersWorkflow(container).run({
      input: {
        members: [
          { producer_id: known(producers, producer).id, role, name, login, auth_identity_id },
        ],
        actor: BY_SEED,
      },
    })
  }
  added(newOnes.length, "members")
}

async function seedOfficers({ container, query, added }: SeedContext): Promise<void> {
  const agencies = await readRows(query, "agency", ["id", "handle"], AgencyRow)
  const byHandle = new Map(agencies.map((agency) => [agency.handle, agency]))
  const existing = await readRows(query, "officer", ["login"], LoginRow)
  const newOnes = missing(
    OFFICERS,
    ({ login }) => addressOf(login),
    existing.map(({ login }) => login)
  )
  for (const { agency, role, name, login } of newOnes) {
    const auth_identity_id = await registerSignIn(container, "account", addressOf(login), {
      identifier: login,
      password: DEMO_PASSWORD,
    })
    await createOfficersWorkflow(container).run({
      input: {
        officers: [{ agency_id: known(byHandle, agency).id, role, name, login, auth_identity_id }],
        actor: BY_SEED,
      },
    })
  }
  added(newOnes.length, "officers")
}

function addressOf(login: string): string {
  return loginOf(login)?.address ?? login
}
