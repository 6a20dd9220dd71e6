import { readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { ROOT } from "./lib/paths.mjs"

/**
 * `npm run lockfile`: completes package-lock.json after `npm install` through a registry mirror that lacks the binaries of other
 * platforms. npm leaves such optional packages out, and `npm ci` then refuses the lockfile. Each is entered with the exact version
 * that its parent asks for, and with its platform, so that it is skipped here and installed where it belongs.
 */
const file = path.join(ROOT, "package-lock.json")
const lock = JSON.parse(readFileSync(file, "utf8"))

const SYSTEMS = [
  "darwin",
  "win32",
  "linux",
  "android",
  "freebsd",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony",
]
const PROCESSORS = [
  "arm64",
  "x64",
  "ia32",
  "arm",
  "ppc64",
  "riscv64",
  "s390x",
  "loong64",
  "wasm32",
  "mips64el",
]

let added = 0
for (const [place, { optionalDependencies = {} }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (isLocked(place, name)) continue
    const platform = platformOf(name)
    if (!platform || !/^\d/.test(version)) continue
    lock.packages[`node_modules/${name}`] = { version, ...platform, optional: true }
    added++
  }
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([left], [right]) => (left < right ? -1 : 1))
)
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`${added} packages of other platforms were entered.\n`)

/** As Node would find it from there: in the nearest node_modules upwards. */
function isLocked(place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
    if (lock.packages[`${from ? `${from}/` : ""}node_modules/${name}`]) return true
    if (from === "") return false
  }
}

function platformOf(name) {
  const words = name.split("/").at(-1).split(/[-.]/)
  const os = SYSTEMS.find((system) => words.includes(system))
  const cpu = PROCESSORS.find((processor) => words.includes(processor))
  return os && cpu ? { cpu: [cpu], os: [os] } : null
}
