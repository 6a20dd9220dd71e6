import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { hashFiles } from "./fingerprint.mjs"
import { ROOT } from "./paths.mjs"
import { run } from "./processes.mjs"
import { step } from "./report.mjs"

const STAMP = path.join(ROOT, "node_modules", ".cholang-install")

/** `npm ci`, when the lockfile is not the one that is installed. */
export async function install() {
  const wanted = hashFiles([path.join(ROOT, "package-lock.json")])
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return
  await step("installing packages (npm ci)", () =>
    // Without the development packages nothing builds, whatever NODE_ENV says outside.
    run("install", npm(), ["ci", "--include=dev", "--no-audit", "--no-fund"], {
      env: { NODE_ENV: "development" },
    })
  )
  mkdirSync(path.dirname(STAMP), { recursive: true })
  writeFileSync(STAMP, wanted)
}

function npm() {
  return process.platform === "win32" ? "npm.cmd" : "npm"
}
