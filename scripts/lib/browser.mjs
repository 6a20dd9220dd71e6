import { spawnSync } from "node:child_process"
import { aptInstall, canInstall, which } from "./debian.mjs"
import { Refusal } from "./report.mjs"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

/** The browser for the end-to-end tests: `CHROME_PATH`, one on the path, or Debian's, installed as root. */
export async function findBrowser() {
  if (process.env.CHROME_PATH) return tried(process.env.CHROME_PATH)
  if (!which(...NAMES) && canInstall()) await aptInstall("chromium")
  const found = which(...NAMES)
  if (found) return found
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
