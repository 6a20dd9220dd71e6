import { load } from "./lib/load.mjs"
import { catalogue, pinGenerator, startOurs } from "./lib/peers.mjs"
import { generateProducerOrders, producerOfMember } from "./lib/producer-orders.mjs"
import { report } from "./lib/report.mjs"
import { seedResult } from "../scripts/lib/database.mjs"
import { Refusal } from "../scripts/lib/report.mjs"

const ORDERS = 100_000
const SECONDS = 20
const BAR_MS = 50

/** M1: a producer's list of orders, with its counters, when it has 100,000 of them. */
export async function measure() {
  const data = await catalogue({ products: 0 })
  const member = memberOf(seedResult(data.env.backend).accounts)
  const producerId = await producerOfMember(data.env.backend.DATABASE_URL, member.email)
  await generateProducerOrders(data.env.backend.DATABASE_URL, { producerId, count: ORDERS })
  const ours = await startOurs(data)
  const token = await signIn(ours.url, member)
  pinGenerator()

  const headers = { authorization: `Bearer ${token}` }
  const rows = []
  for (const [name, query] of [
    ["all", "limit=50"],
    ["to pack", "limit=50&state=accepted"],
    ["completed", "limit=50&state=completed"],
  ]) {
    const url = `${ours.url}/producer/orders?${query}`
    await load({ url, connections: 1, seconds: 3, headers })
    rows.push({ list: name, ...(await load({ url, connections: 1, seconds: SECONDS, headers })) })
  }
  const worst = Math.max(...rows.map(({ p95_ms }) => p95_ms))
  report("m1", {
    title: `a producer's orders, ${String(ORDERS)} of one producer`,
    rows,
    ratios: [
      { name: "p95 in ms", value: worst.toFixed(1), bar: `≤ ${BAR_MS}`, holds: worst <= BAR_MS },
    ],
    notes: [],
  })
}

function memberOf(accounts) {
  const member = accounts.find(({ actor }) => actor === "producer")
  if (member === undefined)
    throw new Refusal("The seed has no producer to sign in as.", "Run npm run reset.")
  return member
}

async function signIn(url, { email, password }) {
  const answer = await fetch(`${url}/auth/producer/account`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ identifier: email, password }),
  })
  return (await answer.json()).token
}
