import { checkDataDir, checkDisk, checkNode } from "../scripts/lib/machine.mjs"
import { install } from "../scripts/lib/install.mjs"
import { onInterrupt } from "../scripts/lib/processes.mjs"
import { stopAll } from "../scripts/lib/running.mjs"
import { main, Refusal } from "../scripts/lib/report.mjs"

/** Name → what it measures; each module exports `measure()`. Later measurements add a line. */
const MEASUREMENTS = {
  p1: "catalogue list against stock Medusa's product list",
  m1: "a producer's orders, with 100,000 of them",
  o1: "fresh clone to the first page",
  o2: "restart to the first answer",
  o3: "memory, idle and after a soak",
}

/** `npm run bench -- p1 o2`; without a name it lists what there is. */
await main(async () => {
  const names = process.argv.slice(2).map((name) => name.toLowerCase())
  if (names.length === 0) {
    for (const [name, title] of Object.entries(MEASUREMENTS))
      process.stdout.write(`  ${name}  ${title}\n`)
    return
  }
  const unknown = names.find((name) => !(name in MEASUREMENTS))
  if (unknown)
    throw new Refusal(
      `There is no measurement ${unknown}.`,
      `Known: ${Object.keys(MEASUREMENTS).join(", ")}.`
    )
  checkNode()
  checkDisk(10)
  checkDataDir()
  await install()
  onInterrupt(stopAll)
  try {
    for (const name of names) {
      const { measure } = await import(`./${name}.mjs`)
      await measure()
      await stopAll()
    }
  } finally {
    await stopAll()
  }
})
