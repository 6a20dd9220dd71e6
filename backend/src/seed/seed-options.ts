import { brokenSeed } from "./read-rows"

export type SeedOptions = {
  /** Products to generate beside the demonstration's; 0 for none. */
  scale: number
  /** Rebuilds the search index even if nothing was added. */
  resetIndex: boolean
}

/**
 * `medusa exec ./src/seed/index.js -- --scale 10000 --reset-index`: the framework's command takes no options of a script
 * but those after two hyphens, and hands them to nobody, so they are read from the whole command line.
 */
export function seedOptions(commandLine: readonly string[]): SeedOptions {
  const at = commandLine.indexOf("--scale")
  const given = at === -1 ? "0" : (commandLine[at + 1] ?? "")
  const scale = Number(given)
  if (!Number.isSafeInteger(scale) || scale < 0 || given === "") {
    throw brokenSeed(`--scale wants a whole number of products, not "${given}"`)
  }
  return { scale, resetIndex: commandLine.includes("--reset-index") }
}
