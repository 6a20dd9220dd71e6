import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { execFileSync } from "node:child_process"
import path from "node:path"
import { buildApps, buildPlugins } from "../../scripts/lib/build.mjs"
import { migrate, seed, seedResult } from "../../scripts/lib/database.mjs"
import { hashFiles } from "../../scripts/lib/fingerprint.mjs"
import { freePort } from "../../scripts/lib/machine.mjs"
import { BACKEND_BUILT, DATA_DIR, MEDUSA, ROOT } from "../../scripts/lib/paths.mjs"
import { ensureDatabase, startPostgres } from "../../scripts/lib/postgres.mjs"
import { run, start } from "../../scripts/lib/processes.mjs"
import { step } from "../../scripts/lib/report.mjs"
import { settings } from "../../scripts/lib/settings.mjs"

const STOCK = path.join(ROOT, "bench", "stock")
const UP_WITHIN_MS = 120_000

/** Servers get the first core and the generator the second, so that neither slows the other. */
const SERVER_CORE = "0"
const GENERATOR_CORE = "1"

/**
 * The database of the measurements with the generated catalogue, and a copy of it for the peer: same rows on both sides.
 * @param products how many products the catalogue has at least
 */
export async function catalogue({ products }) {
  const postgres = await startPostgres({ dataDir: DATA_DIR, port: await freePort() })
  const ours = `ours_${products}`
  const env = settings({
    dataDir: path.join(DATA_DIR, ours),
    databaseUrl: postgres.urlOf(ours),
    backendPort: await freePort(),
    storefrontPort: await freePort(),
  })
  await buildPlugins()
  const builds = await buildApps()
  await ensureDatabase(env.backend.DATABASE_URL)
  await migrate(env.backend, builds.backend)
  const seeded = path.join(DATA_DIR, ours, `seeded-${builds.backend.slice(0, 16)}`)
  if (!existsSync(seeded)) {
    await seed(env.backend, products > 0 ? ["--scale", String(products)] : [])
    writeFileSync(seeded, new Date().toISOString())
  }
  const stockUrl = await copyDatabase(postgres, ours, `stock_${products}`)
  return { postgres, env, stockUrl, key: seedResult(env.backend).publishable_key }
}

export async function startOurs({ env }) {
  const server = await startPinned(
    "bench-ours",
    BACKEND_BUILT,
    { ...env.backend, LOG_LEVEL: "error" },
    env.backend.PORT
  )
  return { url: `http://localhost:${env.backend.PORT}`, ...server }
}

export async function startStock({ env, stockUrl }) {
  await buildStock()
  const port = String(await freePort())
  const stockEnv = { ...env.backend, DATABASE_URL: stockUrl, PORT: port, LOG_LEVEL: "error" }
  const server = await startPinned(
    "bench-stock",
    path.join(STOCK, ".medusa", "server"),
    stockEnv,
    port
  )
  return { url: `http://localhost:${port}`, ...server }
}

/** Moves this process, which makes the load, off the servers' core. */
export function pinGenerator() {
  if (hasTaskset())
    execFileSync("taskset", ["-acp", GENERATOR_CORE, String(process.pid)], { stdio: "ignore" })
}

async function buildStock() {
  const stamp = path.join(STOCK, ".medusa", ".built-from")
  const print = hashFiles([
    path.join(STOCK, "medusa-config.ts"),
    path.join(ROOT, "package-lock.json"),
  ])
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return
  await step("building the stock peer", () =>
    run("build-stock", process.execPath, [MEDUSA, "build"], {
      cwd: STOCK,
      env: { NODE_ENV: "production" },
    })
  )
  writeFileSync(stamp, print)
}

async function startPinned(log, cwd, env, port) {
  const since = performance.now()
  const command = [process.execPath, MEDUSA, "start"]
  const pinned = hasTaskset() ? ["taskset", "-c", SERVER_CORE, ...command] : command
  const child = start(log, pinned[0], pinned.slice(1), {
    cwd,
    env: { ...env, NODE_ENV: "production" },
  })
  await untilHealthy(child, port)
  return { child, startedInMs: Math.round(performance.now() - since) }
}

async function untilHealthy(child, port) {
  const until = Date.now() + UP_WITHIN_MS
  while (Date.now() < until && !child.hasExited) {
    const answer = await fetch(`http://localhost:${port}/health`).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error(`${child.log} did not come up: see ${child.logFile}`)
}

async function copyDatabase(postgres, from, to) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: postgres.urlOf("postgres") })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS "${to}"`)
  await client.query(`CREATE DATABASE "${to}" TEMPLATE "${from}"`)
  await client.end()
  for (const name of [from, to]) await analyse(pg, postgres.urlOf(name))
  return postgres.urlOf(to)
}

/** Both sides plan with fresh statistics. */
async function analyse(pg, url) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("ANALYZE")
  await client.end()
}

function hasTaskset() {
  try {
    execFileSync("taskset", ["--version"], { stdio: "ignore" })
    return true
  } catch {
    return false
  }
}
