import { buildApps, buildPlugins } from "./lib/build.mjs"
import { install } from "./lib/install.mjs"
import { checkDataDir, checkNode } from "./lib/machine.mjs"
import { main } from "./lib/report.mjs"

/** `npm run build`: everything that is stale. `npm run build -- plugins` stops after the plugins. */
await main(async () => {
  checkNode()
  checkDataDir()
  await install()
  await buildPlugins()
  if (!process.argv.includes("plugins")) await buildApps()
})
