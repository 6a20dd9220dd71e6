import { writeFileSync } from "node:fs"
import path from "node:path"
import { findBrowser } from "./browser.mjs"
import { buildApps, buildPlugins } from "./build.mjs"
import { aptInstall, canInstall, which } from "./debian.mjs"
import { migrate, seedWhenEmpty } from "./database.mjs"
import { install } from "./install.mjs"
import { checkDataDir, checkDisk, checkNode, freePort } from "./machine.mjs"
import { DATA_DIR, ROOT } from "./paths.mjs"
import { ensureDatabase, removeCluster, startPostgres } from "./postgres.mjs"
import { onInterrupt } from "./processes.mjs"
import { stopAll } from "./running.mjs"
import { main } from "./report.mjs"
import { settings } from "./settings.mjs"
import { startStack } from "./stack.mjs"
import { staticChecks } from "./static-checks.mjs"
import { couldNotRun, suite, summary } from "./suites.mjs"

/**
 * `npm test`: everything, on a fresh machine too. `npm test -- unit e2e` runs only the suites that are named
 * (static, unit, integration, conformance, e2e).
 */
await main(async () => {
  onInterrupt(stopAll)
  const named = process.argv.slice(2)
  const wants = (title) => named.length === 0 || named.includes(title)
  checkNode()
  checkDisk()
  checkDataDir()
  await install()
  const chrome = wants("e2e") ? await findBrowser() : null
  try {
    await buildPlugins()
    if (wants("static")) await staticChecks()
    if (wants("unit")) await suite("unit")
    if (wants("conformance")) await suite("conformance")
    if (wants("integration") || wants("e2e")) await withDatabase(wants, chrome)
  } finally {
    await stopAll()
  }
  if (!summary()) process.exitCode = 1
})

async function withDatabase(wants, chrome) {
  // A new cluster each time: tests must not stand on what an earlier run left.
  removeCluster(DATA_DIR)
  const postgres = await startPostgres({
    dataDir: DATA_DIR,
    port: await freePort(),
    // The test database is thrown away, so it need not survive a power cut.
    settings: { fsync: "off", synchronous_commit: "off", full_page_writes: "off" },
  })
  if (wants("integration"))
    await suite("integration", { env: integrationEnv(postgres), args: ["--runInBand"] })
  if (wants("e2e")) await endToEnd(postgres, chrome)
}

async function endToEnd(postgres, chrome) {
  try {
    const ports = { backend: await freePort(), storefront: await freePort() }
    const databaseUrl = postgres.urlOf("cholang_e2e")
    const stackSettings = settings({
      dataDir: DATA_DIR,
      databaseUrl,
      backendPort: ports.backend,
      storefrontPort: ports.storefront,
    })
    const builds = await buildApps()
    await ensureDatabase(databaseUrl)
    await migrate(stackSettings.backend, builds.backend)
    await seedWhenEmpty(stackSettings.backend)
    await startStack({ dataDir: DATA_DIR, settings: stackSettings, ports })
    await suite("e2e", {
      env: {
        CHROME_PATH: chrome,
        REDIS_SERVER: (await findRedis()) ?? "",
        BACKEND_SETTINGS_FILE: writeBackendSettings(stackSettings.backend),
        INSTANCE_FILE: path.join(DATA_DIR, "instance.json"),
        SCREENSHOT_DIR: path.join(ROOT, ".data", "screenshots"),
        DATABASE_URL: databaseUrl,
      },
      args: ["--runInBand"],
    })
  } catch (error) {
    if (!error.remedy) throw error
    couldNotRun("e2e", error)
  }
}

/** Redis for the test that the same build runs on it; without one that test reports itself as skipped. */
async function findRedis() {
  if (!which("redis-server") && canInstall()) await aptInstall("redis-server")
  const found = which("redis-server")
  if (!found)
    process.stdout.write(
      "  redis-server was not found: the test on Redis is skipped (apt-get install redis-server).\n"
    )
  return found
}

/** Tests that start a second backend give it the first one's settings. */
function writeBackendSettings(env) {
  const file = path.join(DATA_DIR, "backend-settings.json")
  writeFileSync(file, JSON.stringify(env), { mode: 0o600 })
  return file
}

/** Where Medusa's test runners look for PostgreSQL, and the flag with which they load ESM parts of Medusa inside jest. */
function integrationEnv({ connection: { port, user, password } }) {
  return {
    // By name: towards any other host the runner insists on TLS and waits for ever.
    DB_HOST: "localhost",
    DB_PORT: String(port),
    DB_USERNAME: user,
    DB_PASSWORD: password,
    NODE_OPTIONS: "--experimental-vm-modules --no-warnings",
  }
}
