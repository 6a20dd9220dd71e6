import { buildPlugins } from "./lib/build.mjs"
import { install } from "./lib/install.mjs"
import { checkDataDir, checkNode } from "./lib/machine.mjs"
import { main } from "./lib/report.mjs"
import { staticChecks } from "./lib/static-checks.mjs"
import { suite, summary } from "./lib/suites.mjs"

/** `npm run verify`: the static checks and the unit tests, for the moment before a commit. */
await main(async () => {
  checkNode()
  checkDataDir()
  await install()
  await buildPlugins()
  await staticChecks()
  await suite("unit")
  if (!summary()) process.exitCode = 1
})
