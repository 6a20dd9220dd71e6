import { execFileSync, spawnSync } from "node:child_process"
import { run } from "./processes.mjs"
import { Refusal, step } from "./report.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** The browser for the end-to-end tests: `CHROME_PATH`, one on the path, or Debian's, installed as root. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return tried(process.env.CHROME_PATH)
  const found = onPath()
  if (found) return found
  if (process.getuid?.() === 0 && which("apt-get")) {
    await step("installing Chromium (apt-get)", async () => {
      const env = { DEBIAN_FRONTEND: "noninteractive" }
      await run("apt-update", "apt-get", ["update"], { env })
      await run(
        "apt-install",
        "apt-get",
        ["install", "-y", "--no-install-recommends", "chromium"],
        { env }
      )
    })
    const installed = onPath()
    if (installed) return installed
  }
  throw new Refusal(
    "The end-to-end tests need Chromium or Chrome, and none was found.",
    "Install one (Debian and Ubuntu: sudo apt-get install chromium) or name it: CHROME_PATH=/path/to/chrome npm test"
  )
}

function tried(file) {
  if (spawnSync(file, ["--version"]).status === 0) return file
  throw new Refusal(
    `CHROME_PATH names ${file}, which does not run.`,
    "Correct CHROME_PATH, or unset it."
  )
}

function onPath() {
  return NAMES.map(which).find(Boolean)
}

function which(name) {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim()
  } catch {
    return null
  }
}
