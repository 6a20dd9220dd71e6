import { mkdir, writeFile } from "node:fs/promises"
import { dirname } from "node:path"
import type { DemoAccount } from "./steps/accounts"

/** What tools and tests need to know of a seeded database. */
export type SeedResult = {
  publishable_key: string
  accounts: readonly DemoAccount[]
  /** Id of a variant of which exactly twenty units were put on the shelf. */
  scarce_variant: string
}

/** Writes the result to the file that `SEED_RESULT_FILE` names; nothing without it. */
export async function writeSeedResult(result: SeedResult): Promise<void> {
  const file = process.env["SEED_RESULT_FILE"]
  if (file) {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, `${JSON.stringify(result, null, 2)}\n`)
  }
}
