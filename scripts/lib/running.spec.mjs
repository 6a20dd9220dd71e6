import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"

/** A program that starts another one, prints its process id and never ends by itself. */
const STUBBORN_FAMILY = `
  const child = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"])
  console.log(child.pid)
  process.on("SIGTERM", () => {})
  setInterval(() => {}, 1000)
`

describe("stopping what a command started", () => {
  let folder

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "cholang-running-"))
    process.env.DATA_DIR = folder
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it("ends a program that ignores the request, and the children it leaves behind", async () => {
    const { start } = await import("./processes.mjs")
    const { stopAll } = await import("./running.mjs")
    const grandchild = await new Promise((resolve) => {
      start("family", process.execPath, ["-e", STUBBORN_FAMILY], {
        onLine: (line) => resolve(Number(line)),
      })
    })
    expect(isAlive(grandchild)).toBe(true)

    await stopAll()

    await until(() => !isAlive(grandchild))
    expect(isAlive(grandchild)).toBe(false)
  }, 20_000)
})

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function until(condition) {
  for (let tries = 0; tries < 100 && !condition(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20))
}
