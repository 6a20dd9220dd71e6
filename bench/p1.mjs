import { abba, load, median } from "./lib/load.mjs"
import { catalogue, pinGenerator, startOurs, startStock } from "./lib/peers.mjs"
import { report } from "./lib/report.mjs"

const PRODUCTS_OF_THE_BAR = 10_000
const PRODUCTS = Number(process.env.BENCH_PRODUCTS ?? PRODUCTS_OF_THE_BAR)
const CONNECTIONS = 10
const ROUNDS = 5
const SECONDS = 8
const LIMIT = 24
const MAX_GENERATOR_SHARE = 0.7

/** P1: 24 cards with price, star, village and facets, against stock Medusa's list with calculated prices. */
export async function measure() {
  const data = await catalogue({ products: PRODUCTS })
  const ours = await startOurs(data)
  const stock = await startStock(data)
  const region = await regionId(stock.url, data.key)
  const sides = {
    a: { url: `${ours.url}/public/catalog?limit=${LIMIT}`, headers: {} },
    b: {
      url: `${stock.url}/store/products?limit=${LIMIT}&fields=*variants.calculated_price&region_id=${region}`,
      headers: { "x-publishable-api-key": data.key },
    },
  }
  await mustAnswerAlike(sides)
  pinGenerator()
  for (const side of Object.values(sides))
    await load({ ...side, connections: CONNECTIONS, seconds: 3 })
  const rows = []
  for (const side of abba(ROUNDS)) {
    const round = await load({ ...sides[side], connections: CONNECTIONS, seconds: SECONDS })
    if (round.failed > 0) throw new Error(`${round.failed} requests failed on ${sides[side].url}`)
    rows.push({
      side: side === "a" ? "ours" : "stock",
      ...round,
      discarded: round.generator_share > MAX_GENERATOR_SHARE,
    })
  }
  const of = (side, key) =>
    median(rows.filter((row) => row.side === side && !row.discarded).map((row) => row[key]))
  const throughput = of("ours", "requests_per_second") / of("stock", "requests_per_second")
  const latency = of("ours", "p95_ms") / of("stock", "p95_ms")
  report("p1", {
    title: `catalogue list, ${PRODUCTS} products, ${CONNECTIONS} connections`,
    rows,
    ratios: [
      {
        name: "requests/s, ours ÷ stock",
        value: throughput.toFixed(1),
        bar: "≥ 40",
        holds: throughput >= 40,
      },
      {
        name: "p95, ours ÷ stock",
        value: latency.toFixed(3),
        bar: "≤ 0.05",
        holds: latency <= 0.05,
      },
      {
        name: "p95 of ours, ms",
        value: of("ours", "p95_ms"),
        bar: "≤ 25",
        holds: of("ours", "p95_ms") <= 25,
      },
    ],
    notes: [
      "p95 is autocannon's p97.5, which is no smaller",
      ...(PRODUCTS === PRODUCTS_OF_THE_BAR
        ? []
        : ["the bar speaks of 10,000 products; this catalogue was smaller"]),
    ],
  })
}

async function regionId(url, key) {
  const answer = await fetch(`${url}/store/regions`, { headers: { "x-publishable-api-key": key } })
  const { regions } = await answer.json()
  return regions[0].id
}

/** A ratio between different answers says nothing: both sides list 24 products, each with a price. */
async function mustAnswerAlike(sides) {
  const ours = await (await fetch(sides.a.url)).json()
  const stock = await (await fetch(sides.b.url, { headers: sides.b.headers })).json()
  const priced = {
    ours: ours.cards.filter((card) => card.price_vnd > 0).length,
    stock: stock.products.filter((product) =>
      product.variants.some((variant) => variant.calculated_price?.calculated_amount > 0)
    ).length,
  }
  if (priced.ours !== LIMIT || priced.stock !== LIMIT) {
    throw new Error(
      `The sides answer differently: ${JSON.stringify(priced)} priced products instead of ${LIMIT}`
    )
  }
}
