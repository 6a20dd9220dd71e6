import { spawn } from "node:child_process"
import path from "node:path"
import { PLUGINS, ROOT } from "./lib/paths.mjs"
import { writeRouteTypes } from "./lib/route-types.mjs"

/** `npm run lint`: a process for each workspace, since the types of all of them together do not fit into one. */
const ESLINT = path.join(ROOT, "node_modules", "eslint", "bin", "eslint.js")
const AT_ONCE = 2
const waiting = [
  ["backend"],
  ["storefront"],
  ...PLUGINS.map((name) => [`plugins/${name}`]),
  ["e2e", "scripts", "bench", "*.mjs", "*.cjs"],
]

async function lane() {
  for (let folders = waiting.shift(); folders; folders = waiting.shift()) {
    if ((await lint(folders)) !== 0) process.exitCode = 1
  }
}

function lint(folders) {
  const args = [ESLINT, ...folders, "--max-warnings", "0", ...process.argv.slice(2)]
  return new Promise((resolve) => {
    spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit" }).on("close", resolve)
  })
}

writeRouteTypes()
await Promise.all(Array.from({ length: AT_ONCE }, lane))
