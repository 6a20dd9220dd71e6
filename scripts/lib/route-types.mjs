import { spawnSync } from "node:child_process"
import { NEXT, STOREFRONT } from "./paths.mjs"

/**
 * Writes the types that Next derives from the folders of `app/` (`PageProps`, `LayoutProps`). They are not in the
 * repository, and on a fresh clone no build has made them yet.
 */
export function writeRouteTypes() {
  const { status, stderr } = spawnSync(process.execPath, [NEXT, "typegen"], {
    cwd: STOREFRONT,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    encoding: "utf8",
  })
  if (status !== 0) throw new Error(`next typegen failed: ${stderr}`)
}
