import { existsSync } from "node:fs"
import path from "node:path"
import { PLUGINS, ROOT, TSC } from "./lib/paths.mjs"
import { spawnSync } from "node:child_process"
import { writeRouteTypes } from "./lib/route-types.mjs"

/** Type-checks every workspace, tests included. */
const projects = [
  "plugins/shared/tsconfig.json",
  ...PLUGINS.filter((name) => name !== "shared").map(
    (name) => `plugins/${name}/tsconfig.check.json`
  ),
  "backend/tsconfig.check.json",
  "storefront/tsconfig.json",
  "e2e/tsconfig.json",
]

writeRouteTypes()
for (const project of projects) {
  if (!existsSync(path.join(ROOT, project))) throw new Error(`${project} is missing`)
  const { status } = spawnSync(process.execPath, [TSC, "--noEmit", "-p", project], {
    cwd: ROOT,
    stdio: "inherit",
  })
  if (status !== 0) process.exitCode = 1
}
