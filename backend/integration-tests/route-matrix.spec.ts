import { inSmallMarket } from "./market-suite"
import { randomUUID } from "node:crypto"
import { existsSync } from "node:fs"
import path from "node:path"
import { ApiLoader } from "@medusajs/framework/http"
import { type Fixture, openMatrixFixture } from "./route-matrix/fixture"
import { type Door, type RouteRow, TABLE } from "./route-matrix/table"

const ACTORS = [
  "anonymous",
  "customer",
  "producer",
  "other producer",
  "officer",
  "other officer",
  "operator",
] as const
type Actor = (typeof ACTORS)[number]

/** What the router of the running application was given, by the framework's own hook for instruments. */
const ROUTER = new Set<string>()
ApiLoader.traceRoute = (handler, { method, route }) => {
  ROUTER.add(`${method} ${route}`)
  return handler
}

const CORE = ["@medusajs/medusa/dist/api", "@medusajs/draft-order/.medusa/server/src/api"].map(
  (folder) => path.resolve(__dirname, "../../node_modules", folder)
)

function isOfTheFramework(route: string): boolean {
  const file = `${(route.split(" ")[1] ?? "").replace(/:(\w+)/g, "[$1]")}/route.js`
  return CORE.some((folder) => existsSync(path.join(folder, file)))
}

/** Routes of the framework under `/admin` that somebody without a session must reach. */
const OPEN_ADMIN = new Set([
  "POST /admin/invites/accept",
  "GET /admin/feature-flags",
  "GET /admin/cloud/auth",
])

/** Every status that each actor may read at each door. A refusal is 401 for the wrong actor, 404 for another's record. */
function isRight(row: RouteRow, actor: Actor, status: number): boolean {
  if (status >= 500) {
    return false
  }
  const isLetIn = ![401, 403].includes(status)
  const isRefused = status === 401
  const hasRecord = row.record !== undefined && row.record !== "none"
  const own = row.mayRefuse ? status !== 401 : isLetIn && !(hasRecord && status === 404)
  // A foreign record is unknown; a body that does not pass is refused before any record is looked for.
  const foreign = hasRecord ? status === 404 : isLetIn

  const rights: Record<Door, Partial<Record<Actor, boolean>>> = {
    public: everybody(isLetIn),
    shop: everybody(true),
    attempt: everybody(true),
    customer: { ...everybody(isRefused), customer: isLetIn },
    producer: { ...everybody(isRefused), producer: own, "other producer": foreign },
    beginner: { ...everybody(isRefused), producer: isLetIn, "other producer": isLetIn },
    officer: { ...everybody(isRefused), officer: own, "other officer": foreign },
    operator: { ...everybody(isRefused), operator: isLetIn },
  }
  return rights[row.door][actor] === true
}

function everybody(value: boolean): Record<Actor, boolean> {
  return {
    anonymous: value,
    customer: value,
    producer: value,
    "other producer": value,
    officer: value,
    "other officer": value,
    operator: value,
  }
}

inSmallMarket((suite) => {
  let fixture: Fixture

  beforeAll(async () => {
    fixture = await openMatrixFixture(suite.getContainer(), suite.market, suite.ask)
  })

  const statusOf = async (row: RouteRow, actor: Actor): Promise<number> => {
    const [method = "GET", route = ""] = row.route.split(" ")
    const id = fixture.records[row.record ?? "none"] ?? `none_${randomUUID()}`
    const token = fixture.tokens[actor]
    const { status } = await suite.ask({
      method,
      url: `${route.replace(/:period/, "2026-11").replace(/:\w+/g, id)}${row.query ?? ""}`,
      ...(row.body === undefined ? (method === "GET" ? {} : { data: {} }) : { data: row.body }),
      headers: {
        "x-publishable-api-key": fixture.publishableKey,
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(method === "GET" ? {} : { "idempotency-key": randomUUID() }),
      },
    })
    return status
  }

  it("has a row for every route of the running application", () => {
    const known = new Set(TABLE.map(({ route }) => route))
    const missing = [...ROUTER].filter((route) => !known.has(route) && !isOfTheFramework(route))

    expect(ROUTER.size).toBeGreaterThan(TABLE.length)
    expect(missing.sort()).toEqual([])
  })

  it("has no row that no route bears out", () => {
    expect(TABLE.map(({ route }) => route).filter((route) => !ROUTER.has(route))).toEqual([])
  })

  it("lets each actor do what the table says, and nothing else", async () => {
    const lines: string[] = []
    const wrong: string[] = []
    for (const row of TABLE) {
      const statuses: number[] = []
      // Strangers first, so that the record is still there when its own people come.
      for (const actor of [...ACTORS].sort(strangersFirst)) {
        const status = await statusOf(row, actor)
        statuses[ACTORS.indexOf(actor)] = status
        if (!isRight(row, actor, status)) {
          wrong.push(`${row.route} answered ${String(status)} to ${actor} (${row.door})`)
        }
      }
      lines.push(
        `${row.route.padEnd(58)}${row.door.padEnd(10)}${(row.record ?? "").padEnd(15)}${statuses.join("  ")}`
      )
    }
    const head = `${"route".padEnd(58)}${"door".padEnd(10)}${"record".padEnd(15)}${ACTORS.join(", ")}`
    process.stdout.write(`\n${head}\n${lines.join("\n")}\n`)
    expect(wrong).toEqual([])
  })

  it("keeps everybody but the operator out of the framework's /admin, and all but shoppers out of /store/customers/me", async () => {
    const wrong: string[] = []
    const core = [...ROUTER].filter(isOfTheFramework)
    const rows: RouteRow[] = core
      .filter((route) => /^\w+ \/admin(\/|$)/.test(route) && !OPEN_ADMIN.has(route))
      .map((route) => ({ route, door: "operator" as const }))
    const own: RouteRow[] = core
      .filter((route) => /^\w+ \/store\/customers\/me(\/|$)/.test(route))
      .map((route) => ({ route, door: "customer" as const }))

    for (const row of [...rows, ...own]) {
      const strangers = ACTORS.filter(
        (actor) => actor !== (row.door === "operator" ? "operator" : "customer")
      )
      for (const actor of strangers) {
        const status = await statusOf(row, actor)
        if (!isRight(row, actor, status)) {
          wrong.push(`${row.route} answered ${String(status)} to ${actor}`)
        }
      }
    }
    process.stdout.write(
      `\n${String(rows.length)} routes of the framework under /admin and ${String(own.length)} under /store/customers/me keep strangers out\n`
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(wrong).toEqual([])
  })
})

function strangersFirst(one: Actor, other: Actor): number {
  return Number(isOwner(one)) - Number(isOwner(other))
}

function isOwner(actor: Actor): boolean {
  return ["producer", "officer", "operator", "customer"].includes(actor)
}
