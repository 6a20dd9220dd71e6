import { mkdirSync, statfsSync } from "node:fs"
import net from "node:net"
import { DATA_DIR, ROOT } from "./paths.mjs"
import { Refusal } from "./report.mjs"

const LEAST_NODE = [20, 19]
const LEAST_DISK_GIB = 5
const GIB = 1024 ** 3

export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const isOld = major < LEAST_NODE[0] || (major === LEAST_NODE[0] && minor < LEAST_NODE[1])
  if (isOld) {
    throw new Refusal(
      `Node ${version} is too old: Chợ Làng needs ${LEAST_NODE.join(".")} or newer.`,
      "Install a newer Node from https://nodejs.org (or `nvm install 20`) and run the command again."
    )
  }
}

export function checkDisk(leastGib = LEAST_DISK_GIB) {
  const { bavail, bsize } = statfsSync(ROOT)
  const freeGib = (bavail * bsize) / GIB
  if (freeGib < leastGib) {
    throw new Refusal(
      `Only ${freeGib.toFixed(1)} GiB are free on this disk; ${leastGib} GiB are needed.`,
      "Free some space (old builds and caches are good candidates) and run the command again."
    )
  }
}

/** Fails early, and in words, where the folder cannot be written. */
export function checkDataDir() {
  try {
    mkdirSync(DATA_DIR, { recursive: true })
  } catch (error) {
    throw new Refusal(
      `The folder ${DATA_DIR} cannot be written (${error.code}).`,
      "Give your user write access to the project's folder, or name another folder in DATA_DIR."
    )
  }
}

/** @param wanted `[{ port, name, variable }]`: refuses the first that something else listens on. */
export async function checkPorts(wanted) {
  for (const { port, name, variable } of wanted) {
    if (await isPortFree(port)) continue
    throw new Refusal(
      `Port ${port}, which the ${name} wants, is in use.`,
      `Stop the program that listens there, or choose another port: ${variable}=${port + 1} npm start`
    )
  }
}

export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer()
    server.once("error", () => resolve(false))
    server.listen(port, "0.0.0.0", () => server.close(() => resolve(true)))
  })
}

/** A port that is free now; the system chooses it. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once("error", reject)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
