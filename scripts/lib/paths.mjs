import path from "node:path"
import { fileURLToPath } from "node:url"

/** Where things lie. `DATA_DIR` moves everything that a run writes, so that two runs never share a folder. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..")
export const DATA_DIR = path.resolve(ROOT, process.env.DATA_DIR ?? ".data")
export const BACKEND = path.join(ROOT, "backend")
export const BACKEND_BUILT = path.join(BACKEND, ".medusa", "server")
export const STOREFRONT = path.join(ROOT, "storefront")
/** In the order in which they build: each may import those before it. */
export const PLUGINS = [
  "shared",
  "access",
  "marketplace",
  "craft-villages",
  "ocop",
  "geographical-indications",
  "traceability",
  "payments",
]
export const MEDUSA = path.join(ROOT, "node_modules", "@medusajs", "cli", "cli.js")
export const NEXT = path.join(ROOT, "node_modules", "next", "dist", "bin", "next")
export const JEST = path.join(ROOT, "node_modules", "jest", "bin", "jest.js")
export const TSC = path.join(ROOT, "node_modules", "typescript", "bin", "tsc")
