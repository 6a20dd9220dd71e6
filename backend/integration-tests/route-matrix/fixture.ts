import { randomUUID } from "node:crypto"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import {
  createCustomerAccountWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { COD, type Market } from "../a-small-market"
import type { AnyRequest } from "../market-suite"
import type { RecordKey } from "./table"

export type Fixture = {
  publishableKey: string
  /** Bearer token of each actor who is signed in. */
  tokens: Partial<Record<string, string>>
  /** Id of a record of the first producer, in the territory of the first officer. */
  records: Partial<Record<RecordKey, string>>
}

type Ask = (request: AnyRequest) => Promise<{ status: number; data: Answer }>
/** Answers are read by path; what is not there is undefined and fails the test that needs it. */
type Answer = { [key: string]: Answer } & string

const PASSWORD = "mot-mat-khau-dai"
const BY_TEST = { type: "system", id: "test" } as const

/** One of each actor, a stranger of each kind, and records of the first producer (commune 00691). */
export async function openMatrixFixture(
  container: MedusaContainer,
  market: Market,
  ask: Ask
): Promise<Fixture> {
  const own = await producerId(container, "htx-che")
  await addMember(container, own, "che@example.vn")
  const member = await addMember(container, own, "nhan-vien@example.vn", "staff")
  await addMember(container, await producerId(container, "ho-mat-ong"), "ong@example.vn")
  const officer = await addOfficer(container, "00691", "khau@example.vn")
  await addOfficer(container, "00700", "xa@example.vn")
  await addShopAccounts(container)

  const signIn = async (actor: string, provider: string, body: object): Promise<string> =>
    (await ask({ method: "POST", url: `/auth/${actor}/${provider}`, data: body })).data["token"] ??
    ""
  const account = (actor: string, identifier: string) =>
    signIn(actor, "account", { identifier, password: PASSWORD })
  const shop = (actor: string, email: string) =>
    signIn(actor, "emailpass", { email, password: PASSWORD })

  const tokens = {
    customer: await shop("customer", "khach@example.vn"),
    operator: await shop("user", "admin@example.vn"),
    producer: await account("producer", "che@example.vn"),
    "other producer": await account("producer", "ong@example.vn"),
    officer: await account("officer", "khau@example.vn"),
    "other officer": await account("officer", "xa@example.vn"),
  }
  const asOwner = async (method: string, url: string, data?: object): Promise<Answer> =>
    (
      await ask({
        method,
        url,
        ...(data === undefined ? {} : { data }),
        headers: { authorization: `Bearer ${tokens.producer}`, "idempotency-key": randomUUID() },
      })
    ).data

  await placeOrder(ask, market)
  const orders = await asOwner("GET", "/producer/orders")
  const draft = await asOwner("POST", "/producer/listings", {})
  const closures = await asOwner("POST", "/producer/closures", {
    starts_on: "2026-12-01",
    ends_on: "2026-12-03",
  })
  return {
    publishableKey: market.publishableKey,
    tokens,
    records: {
      member,
      officer,
      producer: own,
      listing: await listingId(container, own),
      ...recordOf("order", first(orders, "producer_orders")),
      ...recordOf("draft", draft["draft"]?.["id"]),
      ...recordOf("closure", first(closures, "closures")),
    },
  }
}

/** Id of the first row of a list. */
function first(answer: Answer, list: string): string | undefined {
  return z.array(z.object({ id: z.string() })).parse(answer[list])[0]?.id
}

function recordOf(key: RecordKey, id: string | undefined): Partial<Record<RecordKey, string>> {
  if (id === undefined) {
    throw new Error(`The fixture has no ${key}`)
  }
  return { [key]: id }
}

async function producerId(container: MedusaContainer, handle: string): Promise<string> {
  return idOf(container, "producer", { handle })
}

async function listingId(container: MedusaContainer, producer_id: string): Promise<string> {
  return idOf(container, "listing", { producer_id })
}

async function idOf(
  container: MedusaContainer,
  entity: string,
  filters: Record<string, string>
): Promise<string> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity, fields: ["id"], filters })
  return String(data[0]?.id ?? "")
}

async function register(
  container: MedusaContainer,
  provider: "account" | "emailpass",
  login: string
): Promise<string> {
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register(provider, { body: { identifier: login, email: login, password: PASSWORD } })
  if (!authIdentity) {
    throw new Error(error)
  }
  return authIdentity.id
}

async function addMember(
  container: MedusaContainer,
  producer_id: string,
  login: string,
  role: "owner" | "staff" = "owner"
): Promise<string> {
  const auth_identity_id = await register(container, "account", login)
  const { result } = await createMembersWorkflow(container).run({
    input: {
      members: [{ producer_id, role, name: login, login, auth_identity_id }],
      actor: BY_TEST,
    },
  })
  return result[0]?.id ?? ""
}

async function addOfficer(
  container: MedusaContainer,
  commune: string,
  login: string
): Promise<string> {
  const { result: agencies } = await createAgenciesWorkflow(container).run({
    input: {
      agencies: [
        {
          handle: `ubnd-${commune}`,
          kind: "commune",
          name: { vi: `UBND ${commune}`, en: `Committee ${commune}` },
          territory_kind: "communes",
          commune_codes: [commune],
        },
      ],
      actor: BY_TEST,
    },
  })
  const colleague = `dong-nghiep-${login}`
  const lead = await register(container, "account", login)
  const { result } = await createOfficersWorkflow(container).run({
    input: {
      officers: agencies.flatMap(({ id }) => [
        { agency_id: id, role: "lead" as const, name: login, login, auth_identity_id: lead },
        { agency_id: id, role: "officer" as const, name: colleague, login: colleague },
      ]),
      actor: BY_TEST,
    },
  })
  return result[1]?.id ?? ""
}

async function addShopAccounts(container: MedusaContainer): Promise<void> {
  await createCustomerAccountWorkflow(container).run({
    input: {
      authIdentityId: await register(container, "emailpass", "khach@example.vn"),
      customerData: { email: "khach@example.vn", first_name: "Khách" },
    },
  })
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: await register(container, "emailpass", "admin@example.vn"),
      userData: { email: "admin@example.vn" },
    },
  })
}

/** One order of tea, so that the first producer has a part to work on. */
async function placeOrder(ask: Ask, market: Market): Promise<void> {
  const store = async (url: string, data: object): Promise<Answer> =>
    (
      await ask({
        method: "POST",
        url: `/store/${url}`,
        data,
        headers: { "x-publishable-api-key": market.publishableKey },
      })
    ).data

  const cart = await store("carts", {
    region_id: market.regionId,
    email: "khach@example.vn",
    shipping_address: {
      first_name: "Khách",
      last_name: "",
      address_1: "Số 1",
      city: "Xã Một",
      province: "Tuyên Quang",
      country_code: "vn",
      phone: "+84912345678",
      metadata: { commune_code: "00691", province_code: "08" },
    },
  })
  const cartId = String(cart["cart"]?.["id"])
  await store(`carts/${cartId}/line-items`, {
    variant_id: market.variantOf["che-shan-tuyet"],
    quantity: 1,
  })
  await store(`carts/${cartId}/shipping-methods`, { option_id: market.optionOf["htx-che"] })
  const collection = await store("payment-collections", { cart_id: cartId })
  const collectionId = String(collection["payment_collection"]?.["id"])
  await store(`payment-collections/${collectionId}/payment-sessions`, { provider_id: COD })
  await store(`carts/${cartId}/complete`, {})
}
