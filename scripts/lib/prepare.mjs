import { buildApps, buildPlugins } from "./build.mjs"
import { migrate, seedWhenEmpty } from "./database.mjs"
import { install } from "./install.mjs"
import { checkDataDir, checkDisk, checkNode, checkPorts } from "./machine.mjs"
import { DATA_DIR } from "./paths.mjs"
import { NAMED_PORTS, PORTS } from "./ports.mjs"
import { ensureDatabase, startPostgres } from "./postgres.mjs"
import { settings } from "./settings.mjs"

/** What every command that runs the product does first: check, install, database. */
export async function prepareDatabase({ ports = NAMED_PORTS } = {}) {
  checkNode()
  checkDisk()
  checkDataDir()
  await checkPorts(ports)
  await install()
  const databaseUrl = process.env.DATABASE_URL ?? (await builtInDatabase())
  await ensureDatabase(databaseUrl)
  return settings({
    dataDir: DATA_DIR,
    databaseUrl,
    backendPort: PORTS.backend,
    storefrontPort: PORTS.storefront,
  })
}

/** Builds what is stale, then brings the database to that build and fills it where it is empty. */
export async function prepareProduct(env) {
  await buildPlugins()
  const builds = await buildApps()
  await migrate(env, builds.backend)
  await seedWhenEmpty(env)
}

async function builtInDatabase() {
  const postgres = await startPostgres({ dataDir: DATA_DIR, port: PORTS.postgres })
  return postgres.urlOf("cholang")
}
