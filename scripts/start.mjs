import { prepareDatabase, prepareProduct } from "./lib/prepare.mjs"
import { DATA_DIR } from "./lib/paths.mjs"
import { PORTS } from "./lib/ports.mjs"
import { onInterrupt } from "./lib/processes.mjs"
import { stopAll } from "./lib/running.mjs"
import { main, Refusal, seconds } from "./lib/report.mjs"
import { startStack } from "./lib/stack.mjs"

/** `npm start`: from a fresh clone, or from yesterday's, to a running marketplace. */
await main(async () => {
  const since = Date.now()
  onInterrupt(stopAll)
  try {
    const settings = await prepareDatabase()
    await prepareProduct(settings.backend)
    const { instance, backend, storefront } = await startStack({
      dataDir: DATA_DIR,
      settings,
      ports: PORTS,
    })
    announce(instance, seconds(since))
    const fallen = await Promise.race([
      backend.exited.then(() => backend),
      storefront.exited.then(() => storefront),
    ])
    throw new Refusal(
      `The ${fallen.log} stopped by itself.`,
      `Read ${fallen.logFile} and start again.`
    )
  } catch (error) {
    await stopAll()
    throw error
  }
})

function announce({ storefront_url: shop, backend_url: backend, accounts }, took) {
  const lines = [
    "",
    `Chợ Làng is running (${took}).`,
    `  Shop      ${shop}`,
    `  English   ${shop}/en`,
    `  Operator  ${backend}/app`,
    ...(accounts.length > 0 ? ["", "Demonstration accounts:"] : []),
    ...accounts.map(({ actor, email, password, of = "" }) =>
      `  ${actor.padEnd(9)} ${email}  ${password}  ${of}`.trimEnd()
    ),
    "",
    "Ctrl-C stops everything.",
    "",
  ]
  process.stdout.write(lines.join("\n"))
}
