import process from "node:process"
import { stopAll } from "./running.mjs"

/** A refusal that the reader can act on: what is wrong, and the remedy. Never shown with a stack trace. */
export class Refusal extends Error {
  constructor(sentence, remedy) {
    super(sentence)
    this.remedy = remedy
  }
}

/** Runs a command of this folder; turns a refusal into two lines and exit code 1. Whatever it started is stopped. */
export async function main(run) {
  try {
    await run()
  } catch (error) {
    await stopAll()
    if (!(error instanceof Refusal)) throw error
    process.stderr.write(`\n✗ ${error.message}\n  → ${error.remedy}\n`)
    process.exitCode = 1
    // Anything still open (a timer, a pipe) must not keep a refused command alive.
    setTimeout(() => process.exit(1), 500).unref()
  }
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}

const STILL_RUNNING_EVERY_MS = 10_000

/** Runs one long step: says when it begins, every ten seconds that it goes on, and how long it took. */
export async function step(title, work) {
  const since = Date.now()
  process.stdout.write(`· ${title} …\n`)
  const ticker = setInterval(
    () => process.stdout.write(`  … ${title}: ${seconds(since)} so far\n`),
    STILL_RUNNING_EVERY_MS
  )
  try {
    const result = await work()
    process.stdout.write(`✓ ${title} (${seconds(since)})\n`)
    return result
  } finally {
    clearInterval(ticker)
  }
}
