import { existsSync, rmSync } from "node:fs"
import path from "node:path"
import readline from "node:readline/promises"
import { isPortFree } from "./lib/machine.mjs"
import { DATA_DIR } from "./lib/paths.mjs"
import { PORTS } from "./lib/ports.mjs"
import { removeCluster } from "./lib/postgres.mjs"
import { main, Refusal } from "./lib/report.mjs"

/** `npm run reset`: removes `.data/` (database, pictures, secrets, logs) after asking. `-- --yes` answers for you. */
await main(async () => {
  if (!existsSync(DATA_DIR))
    return void process.stdout.write("Nothing to remove: there is no .data folder.\n")
  if (existsSync(path.join(DATA_DIR, "postgres")) && !(await isPortFree(PORTS.postgres))) {
    throw new Refusal(
      "The database is in use, so `npm start` seems to run.",
      "Stop it first (Ctrl-C in its terminal)."
    )
  }
  if (!(await isConfirmed())) return void process.stdout.write("Nothing was removed.\n")
  removeCluster(DATA_DIR)
  rmSync(DATA_DIR, { recursive: true, force: true })
  process.stdout.write("✓ .data was removed; `npm start` makes it anew.\n")
})

async function isConfirmed() {
  if (process.argv.includes("--yes")) return true
  if (!process.stdin.isTTY) {
    throw new Refusal(
      "This removes the database and asks first, but nobody is at the keyboard.",
      "npm run reset -- --yes"
    )
  }
  const prompt = readline.createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(
    `Remove ${DATA_DIR} with the database and all pictures? Type "yes": `
  )
  prompt.close()
  return answer.trim().toLowerCase() === "yes"
}
