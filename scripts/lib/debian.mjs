import { execFileSync } from "node:child_process"
import { run } from "./processes.mjs"
import { step } from "./report.mjs"

/** Where the first of these programs lies on the path; null when none is there. */
export function which(...names) {
  for (const name of names) {
    try {
      return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim()
    } catch {
      // Not on the path; the next name may be.
    }
  }
  return null
}

/** True when Debian's packages can be installed without asking anyone. */
export function canInstall() {
  return process.getuid?.() === 0 && which("apt-get") !== null
}

export async function aptInstall(name) {
  const env = { DEBIAN_FRONTEND: "noninteractive" }
  await step(`installing ${name} (apt-get)`, async () => {
    await run("apt-update", "apt-get", ["update"], { env })
    await run("apt-install", "apt-get", ["install", "-y", "--no-install-recommends", name], { env })
  })
}
