import { existsSync, readFileSync } from "node:fs"
import { BACKEND_BUILT, MEDUSA } from "./paths.mjs"
import { run } from "./processes.mjs"
import { step } from "./report.mjs"

const node = process.execPath

/** Brings the schema to the built backend's, unless it was brought there already by this very build. */
export async function migrate(env, build) {
  if ((await noteIn(env.DATABASE_URL, "migrated")) === build) return
  await step("migrating the database", async () => {
    await run(
      "migrate",
      node,
      [MEDUSA, "db:migrate", "--execute-safe-links", "--execute-safe-search"],
      {
        cwd: BACKEND_BUILT,
        env,
      }
    )
  })
  await writeNote(env.DATABASE_URL, "migrated", build)
}

/** Fills an empty database, and finishes a seed that was cut short. A database with other content is left alone. */
export async function seedWhenEmpty(env) {
  const state = await noteIn(env.DATABASE_URL, "seed")
  if (state === "complete" && existsSync(env.SEED_RESULT_FILE)) return
  if (state === null && (await hasProducts(env.DATABASE_URL))) return
  await seed(env)
}

/** Runs the seed; a second run changes nothing. @param args e.g. `["--scale", "10000"]` */
export async function seed(env, args = []) {
  await writeNote(env.DATABASE_URL, "seed", "started")
  await step("seeding the demonstration data", () =>
    run(
      "seed",
      node,
      [MEDUSA, "exec", "./src/seed/index.js", ...(args.length > 0 ? ["--", ...args] : [])],
      {
        cwd: BACKEND_BUILT,
        env,
        onLine: (line) => line.startsWith("[seed]") && process.stdout.write(`  ${line}\n`),
      }
    )
  )
  await writeNote(env.DATABASE_URL, "seed", "complete")
}

/** What the seed says that tools and people need: key, accounts, the scarce variant. Empty where nothing was seeded. */
export function seedResult(env) {
  if (!existsSync(env.SEED_RESULT_FILE))
    return { publishable_key: null, accounts: [], scarce_variant: null }
  return JSON.parse(readFileSync(env.SEED_RESULT_FILE, "utf8"))
}

// What these commands did to a database is written in that database: a file beside it could speak of another one.
const NOTES = "CREATE TABLE IF NOT EXISTS cholang_setup (key text PRIMARY KEY, value text NOT NULL)"

async function noteIn(url, key) {
  const rows = await query(url, [NOTES], ["SELECT value FROM cholang_setup WHERE key = $1", [key]])
  return rows[0]?.value ?? null
}

async function writeNote(url, key, value) {
  await query(
    url,
    [NOTES],
    [
      "INSERT INTO cholang_setup (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = $2",
      [key, value],
    ]
  )
}

async function hasProducts(url) {
  const rows = await query(url, ["SELECT EXISTS (SELECT 1 FROM product) AS found"])
  return rows[0].found
}

async function query(url, ...statements) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    let rows = []
    for (const [text, values] of statements) rows = (await client.query(text, values)).rows
    return rows
  } finally {
    await client.end()
  }
}
