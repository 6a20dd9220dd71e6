import { stop } from "../scripts/lib/running.mjs"
import { abba, median } from "./lib/load.mjs"
import { catalogue, startOurs, startStock } from "./lib/peers.mjs"
import { report } from "./lib/report.mjs"

const ROUNDS = 5

/** O2: from the start of the process to the first 200 of `/health`, built code, migrated database. */
export async function measure() {
  const data = await catalogue({ products: 0 })
  const rows = []
  for (const side of abba(ROUNDS)) {
    const server = side === "a" ? await startOurs(data) : await startStock(data)
    rows.push({ side: side === "a" ? "ours" : "stock", first_200_ms: server.startedInMs })
    await stop(server.child)
  }
  const of = (side) =>
    median(rows.filter((row) => row.side === side).map((row) => row.first_200_ms))
  const ratio = of("ours") / of("stock")
  report("o2", {
    title: "restart to the first 200",
    rows,
    ratios: [
      { name: "ours ÷ stock", value: ratio.toFixed(2), bar: "≤ 1.15", holds: ratio <= 1.15 },
    ],
  })
}
