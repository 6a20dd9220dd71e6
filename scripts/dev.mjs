import { buildPlugins } from "./lib/build.mjs"
import { migrate, seedResult, seedWhenEmpty } from "./lib/database.mjs"
import { buildApps } from "./lib/build.mjs"
import { BACKEND, MEDUSA, NEXT, PLUGINS, ROOT, STOREFRONT, TSC } from "./lib/paths.mjs"
import { PORTS } from "./lib/ports.mjs"
import { prepareDatabase } from "./lib/prepare.mjs"
import { onInterrupt, start } from "./lib/processes.mjs"
import { stopAll } from "./lib/running.mjs"
import { main } from "./lib/report.mjs"
import path from "node:path"

const node = process.execPath

/**
 * `npm run dev`: backend, plugins and storefront, each reloading on change. A plugin is compiled into its `.medusa/server`
 * on every save, which the backend watches; the storefront sees changed domain code the same way.
 */
await main(async () => {
  onInterrupt(stopAll)
  try {
    const settings = await prepareDatabase()
    await buildPlugins()
    const builds = await buildApps()
    await migrate(settings.backend, builds.backend)
    await seedWhenEmpty(settings.backend)
    for (const name of PLUGINS) watchPlugin(name)
    const key = seedResult(settings.backend).publishable_key
    const backend = start("dev-backend", node, [MEDUSA, "develop"], {
      cwd: BACKEND,
      env: settings.backend,
      onLine: print("backend"),
    })
    const storefront = start(
      "dev-storefront",
      node,
      [NEXT, "dev", "--port", String(PORTS.storefront)],
      {
        cwd: STOREFRONT,
        env: { ...settings.storefront, ...(key ? { MEDUSA_PUBLISHABLE_KEY: key } : {}) },
        onLine: print("storefront"),
      }
    )
    process.stdout.write(
      `\nShop ${settings.storefrontUrl} · backend ${settings.backendUrl} · Ctrl-C stops everything.\n\n`
    )
    await Promise.race([backend.exited, storefront.exited])
  } finally {
    await stopAll()
  }
})

function watchPlugin(name) {
  const isPlain = name === "shared"
  const folder = path.join(ROOT, "plugins", name)
  const args = isPlain
    ? ["-p", "tsconfig.build.json", "--watch", "--preserveWatchOutput"]
    : ["-p", "tsconfig.json", "--outDir", ".medusa/server", "--watch", "--preserveWatchOutput"]
  start(`dev-${name}`, node, [TSC, ...args], {
    cwd: folder,
    onLine: (line) => line.includes("error TS") && print(name)(line),
  })
}

function print(name) {
  return (line) => process.stdout.write(`[${name}] ${line}\n`)
}
