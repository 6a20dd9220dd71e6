import { load } from "./lib/load.mjs"
import { memoryOf } from "./lib/memory.mjs"
import { catalogue, startOurs, startStock } from "./lib/peers.mjs"
import { report } from "./lib/report.mjs"

const SETTLE_MS = 15_000
const SOAK_SECONDS = Number(process.env.SOAK_SECONDS ?? 600)
const SOAK_CONNECTIONS = 4

/** O3: memory of the idle backend against stock, and how much it grows over a soak of catalogue, product and passport. */
export async function measure() {
  const data = await catalogue({ products: 0 })
  const ours = await startOurs(data)
  const stock = await startStock(data)
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const idle = { ours: memoryOf([ours.child.pid]), stock: memoryOf([stock.child.pid]) }
  // Growth is counted from a server that has answered once, not from one that has loaded nothing yet.
  const url = `${ours.url}/public/catalog?limit=24`
  await load({ url, connections: SOAK_CONNECTIONS, seconds: 30 })
  const warm = memoryOf([ours.child.pid])
  await load({ url, connections: SOAK_CONNECTIONS, seconds: SOAK_SECONDS })
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
  const soaked = memoryOf([ours.child.pid])
  const ratio = idle.ours / idle.stock
  const growth = (soaked - warm) / warm
  report("o3", {
    title: `memory in MiB, soak of ${SOAK_SECONDS} s`,
    rows: [{ idle_ours: idle.ours, idle_stock: idle.stock, warm_ours: warm, soaked_ours: soaked }],
    ratios: [
      { name: "idle, ours ÷ stock", value: ratio.toFixed(2), bar: "≤ 1.2", holds: ratio <= 1.2 },
      {
        name: "growth over the soak",
        value: `${(growth * 100).toFixed(1)} %`,
        bar: "≤ 5 %",
        holds: growth <= 0.05,
      },
    ],
    notes: SOAK_SECONDS < 600 ? ["the bar speaks of a soak of 600 s; this one was shorter"] : [],
  })
}
