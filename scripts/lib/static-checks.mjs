import path from "node:path"
import { ROOT } from "./paths.mjs"
import { check } from "./suites.mjs"

const node = process.execPath
const bin = (...parts) => path.join(ROOT, "node_modules", ...parts)

/** What can be said of the code without running it. The plugins must be built: types cross them. */
export async function staticChecks() {
  await check("format", node, [
    bin("prettier", "bin", "prettier.cjs"),
    "--check",
    "--log-level",
    "warn",
    ".",
  ])
  await check("types", node, [path.join(ROOT, "scripts", "types.mjs")])
  await check("lint", node, [path.join(ROOT, "scripts", "lint.mjs")])
  await check("imports", node, [
    bin("dependency-cruiser", "bin", "dependency-cruise.mjs"),
    "--config",
    ".dependency-cruiser.cjs",
    "plugins",
    "backend",
    "storefront/src",
  ])
  await check("unused", node, [bin("knip", "bin", "knip.js")])
}
