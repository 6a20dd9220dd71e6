import {
  addRegistrationDocumentWorkflow,
  beginRegistrationWorkflow,
  decideProducerWorkflow,
  saveRegistrationStepWorkflow,
  submitRegistrationWorkflow,
} from "@cholang/marketplace/workflows"
import { dayOf, type OfficerScope, type ProducerScope } from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import type { SeedContext } from "../context"
import { type DemoRegistration, REGISTRATIONS } from "../demo/registrations"
import { brokenSeed, readRows } from "../read-rows"
import { DEMO_PASSWORD } from "./accounts"
import { registerSignIn } from "./sign-ins"

const MemberRow = z.object({ id: z.string(), producer_id: z.string(), login: z.string() })
const StateRow = z.object({ submissions: z.number() })
const OfficerRow = z.object({
  id: z.string(),
  agency: z.object({ id: z.string(), kind: z.string(), commune_codes: z.array(z.string()) }),
})

const ATTESTED = ["true_statement", "platform_rules", "food_safety_pledge"]

/** Invented registrations that wait on officers, so that their inboxes show what they are for. */
export async function seedRegistrations(context: SeedContext): Promise<void> {
  for (const registration of REGISTRATIONS) {
    const scope = (await ownerOf(context, registration)) ?? (await begin(context, registration))
    if (await isHandedIn(context, scope)) {
      continue
    }
    await handIn(context, scope, registration)
    if (registration.asked !== undefined) {
      await askForChanges(context, scope, registration, registration.asked)
    }
    context.added(1, "registrations")
  }
}

async function ownerOf(
  { query }: SeedContext,
  { login }: DemoRegistration
): Promise<ProducerScope | null> {
  const [member] = await readRows(
    query,
    "producer_member",
    ["id", "producer_id", "login"],
    MemberRow,
    {
      login: login.startsWith("0") ? `+84${login.slice(1)}` : login,
    }
  )
  return member === undefined
    ? null
    : { producerId: member.producer_id, memberId: member.id, role: "owner" }
}

async function begin(context: SeedContext, registration: DemoRegistration): Promise<ProducerScope> {
  const { login, kind, name, person, communeCode } = registration
  const address = login.startsWith("0") ? `+84${login.slice(1)}` : login
  const auth_identity_id = await registerSignIn(context.container, "account", address, {
    identifier: login,
    password: DEMO_PASSWORD,
  })
  await beginRegistrationWorkflow(context.container).run({
    input: {
      auth_identity_id,
      kind,
      name,
      person,
      commune_code: communeCode,
      locale: "vi",
      is_demo: true,
    },
  })
  const scope = await ownerOf(context, registration)
  if (scope === null) {
    throw brokenSeed(`The registration of ${login} has no owner`)
  }
  return scope
}

async function isHandedIn({ query }: SeedContext, { producerId }: ProducerScope): Promise<boolean> {
  const rows = await readRows(query, "registration", ["submissions"], StateRow, {
    producer_id: producerId,
  })
  return rows.some(({ submissions }) => submissions > 0)
}

async function handIn(
  { container, now }: SeedContext,
  scope: ProducerScope,
  { answers, papers }: DemoRegistration
): Promise<void> {
  for (const step of ["who", "place", "identity"] as const) {
    await saveRegistrationStepWorkflow(container).run({
      input: { scope, step, answers: answers[step] },
    })
  }
  for (const requirement of papers) {
    const content = (await samplePaper(requirement)).toString("base64")
    await addRegistrationDocumentWorkflow(container).run({
      input: {
        scope,
        requirement,
        file_name: `${requirement}.png`,
        claimed_type: "image/png",
        content,
        today: dayOf(now),
      },
    })
  }
  await submitRegistrationWorkflow(container).run({ input: { scope, attested: ATTESTED } })
}

async function askForChanges(
  { container, query }: SeedContext,
  { producerId }: ProducerScope,
  { communeCode }: DemoRegistration,
  asked: NonNullable<DemoRegistration["asked"]>
): Promise<void> {
  const officers = await readRows(
    query,
    "officer",
    ["id", "agency.id", "agency.kind", "agency.commune_codes"],
    OfficerRow
  )
  const officer = officers.find(({ agency }) => agency.commune_codes.includes(communeCode))
  if (officer === undefined) {
    throw brokenSeed(`No officer works for the commune ${communeCode}`)
  }
  const scope: OfficerScope = {
    officerId: officer.id,
    agencyId: officer.agency.id,
    agencyKind: "commune",
    territory: { kind: "communes", codes: officer.agency.commune_codes },
  }
  await decideProducerWorkflow(container).run({
    input: {
      scope,
      producer_id: producerId,
      decision: "ask_for_changes",
      reason: asked.reason,
      remarks: asked.remarks,
      verified: [],
    },
  })
}

/** A sheet that says on its face that it is none. */
function samplePaper(requirement: string): Promise<Buffer> {
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="560">
    <rect width="800" height="560" fill="#f4efe2"/>
    <rect x="16" y="16" width="768" height="528" fill="none" stroke="#27324f" stroke-width="3"/>
    <text x="400" y="270" font-family="sans-serif" font-size="44" text-anchor="middle" fill="#27324f">GIẤY TỜ MINH HỌA</text>
    <text x="400" y="330" font-family="sans-serif" font-size="26" text-anchor="middle" fill="#27324f">${requirement}</text>
  </svg>`
  return sharp(Buffer.from(sheet)).png().toBuffer()
}
