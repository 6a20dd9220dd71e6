import { readFileSync } from "node:fs"
import path from "node:path"

export type Instance = {
  storefront_url: string
  backend_url: string
  publishable_key: string
  accounts: { actor: string; email: string; password: string }[]
  /** A variant with exactly 20 units. */
  scarce_variant: string
}

/** The running product that the journeys walk through: `npm test` names its own, else the one of `npm start`. */
export function runningInstance(): Instance {
  const file =
    process.env.INSTANCE_FILE ?? path.join(__dirname, "..", "..", ".data", "instance.json")
  return JSON.parse(readFileSync(file, "utf8")) as Instance
}

export async function readJson<Body>(url: string): Promise<Body> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`)
  return (await answer.json()) as Body
}
