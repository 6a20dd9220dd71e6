import autocannon from "autocannon"

/**
 * Closed-loop load of one address.
 * @returns requests a second, latency percentiles in milliseconds, answers other than 2xx, and the generator's own share of a core
 */
export async function load({ url, connections, seconds, headers = {} }) {
  const before = process.cpuUsage()
  const since = performance.now()
  const result = await autocannon({ url, connections, duration: seconds, headers })
  const spent = process.cpuUsage(before)
  const generatorShare = (spent.user + spent.system) / 1000 / (performance.now() - since)
  return {
    requests_per_second: result.requests.average,
    p50_ms: result.latency.p50,
    // autocannon reports p90 and p97.5; the larger is the honest stand-in for p95.
    p95_ms: result.latency.p97_5,
    p99_ms: result.latency.p99,
    failed: result.non2xx + result.errors + result.timeouts,
    generator_share: generatorShare,
  }
}

export function median(values) {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** The order of rounds that cancels a drift of the machine: A B B A, A B B A … */
export function abba(rounds) {
  return Array.from({ length: rounds }, (_, round) =>
    round % 2 === 0 ? ["a", "b"] : ["b", "a"]
  ).flat()
}
