import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const NOT_SOURCE = new Set([
  "node_modules",
  ".medusa",
  ".next",
  "dist",
  "integration-tests",
  "conformance",
  "README.md",
  "next-env.d.ts",
])

/** One hash over the contents of these files, and their names relative to the first one's folder. */
export function hashFiles(files) {
  const hash = createHash("sha256")
  for (const file of files)
    hash.update(path.basename(file)).update("\0").update(readFileSync(file)).update("\0")
  return hash.digest("hex")
}

/** One hash over the sources of a workspace: what it is built from, tests and built things left out. */
export function hashSources(folder) {
  const hash = createHash("sha256")
  for (const file of sourcesOf(folder).sort()) {
    hash.update(path.relative(folder, file)).update("\0").update(readFileSync(file)).update("\0")
  }
  return hash.digest("hex")
}

function sourcesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (NOT_SOURCE.has(entry.name) || /\.spec\.tsx?$|\.tsbuildinfo$/.test(entry.name)) return []
    const full = path.join(folder, entry.name)
    return entry.isDirectory() ? sourcesOf(full) : entry.isFile() ? [full] : []
  })
}
