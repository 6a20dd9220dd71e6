import { buildApps, buildPlugins } from "./lib/build.mjs"
import { migrate, seed } from "./lib/database.mjs"
import { PORTS } from "./lib/ports.mjs"
import { prepareDatabase } from "./lib/prepare.mjs"
import { isPortFree } from "./lib/machine.mjs"
import { onInterrupt } from "./lib/processes.mjs"
import { stopAll } from "./lib/running.mjs"
import { main, Refusal } from "./lib/report.mjs"

/** `npm run seed [-- --scale 10000]`: adds what is missing of the reference and demonstration data. */
await main(async () => {
  if (!process.env.DATABASE_URL && !(await isPortFree(PORTS.postgres))) {
    throw new Refusal(
      "The built-in PostgreSQL is in use, so `npm start` seems to run.",
      "Stop it first (Ctrl-C in its terminal), then seed; the next start shows the new data."
    )
  }
  onInterrupt(stopAll)
  try {
    const { backend } = await prepareDatabase({ ports: [] })
    await buildPlugins()
    const builds = await buildApps()
    await migrate(backend, builds.backend)
    await seed(backend, process.argv.slice(2))
  } finally {
    await stopAll()
  }
})
