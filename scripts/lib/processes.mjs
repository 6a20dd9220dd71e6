import { spawn } from "node:child_process"
import { createWriteStream, mkdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { DATA_DIR, ROOT } from "./paths.mjs"
import { Refusal } from "./report.mjs"
import { running } from "./running.mjs"

const ALWAYS = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  FORCE_COLOR: "0",
  // Medusa reads its configuration through ts-node, which stumbles over module augmentations; the type check is a step of its own.
  TS_NODE_TRANSPILE_ONLY: "true",
}
const LAST_LINES = 25

/**
 * Runs a program to its end, its output in `.data/logs/<log>.log`.
 * @throws {Refusal} with the last lines of its output when it fails.
 */
export async function run(log, command, args, { cwd = ROOT, env = {}, onLine } = {}) {
  const child = start(log, command, args, { cwd, env, onLine })
  const code = await child.exited
  if (code === 0) return
  throw new Refusal(
    `${log} failed (exit ${code}). The end of its output:\n\n${lastLines(child.logFile)}`,
    `Read the whole output in ${path.relative(ROOT, child.logFile)}, mend the cause and run the command again.`
  )
}

/** Starts a program in a process group of its own, so that stopping it stops its children too. */
export function start(
  log,
  command,
  args,
  { cwd = ROOT, env = {}, onLine, uid, gid, stopSignal = "SIGTERM" } = {}
) {
  const logs = path.join(DATA_DIR, "logs")
  mkdirSync(logs, { recursive: true })
  const logFile = path.join(logs, `${log.replaceAll("/", "-")}.log`)
  const out = createWriteStream(logFile)
  const spawned = spawn(command, args, {
    cwd,
    env: { ...process.env, ...ALWAYS, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid }),
  })
  for (const stream of [spawned.stdout, spawned.stderr]) {
    stream.pipe(out, { end: false })
    if (onLine) eachLine(stream, onLine)
  }
  const child = { pid: spawned.pid, log, logFile, stopSignal, exited: undefined, hasExited: false }
  child.exited = new Promise((resolve) => {
    spawned.on("error", () => resolve(127))
    spawned.on("close", (code, signal) => resolve(code ?? signal))
  }).then((code) => {
    child.hasExited = true
    running.delete(child)
    out.end()
    return code
  })
  running.add(child)
  return child
}

/** Calls `stop` once on Ctrl-C, on SIGTERM and when the terminal closes, then exits. */
export function onInterrupt(stopEverything) {
  let stopping = false
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (stopping) return
      stopping = true
      process.stdout.write("\n· stopping …\n")
      stopEverything()
        .then(() => process.stdout.write("✓ stopped\n"))
        .finally(() => process.exit(signal === "SIGINT" ? 130 : 0))
    })
  }
}

export function lastLines(file, count = LAST_LINES) {
  return readFileSync(file, "utf8").trimEnd().split("\n").slice(-count).join("\n")
}

function eachLine(stream, onLine) {
  let rest = ""
  stream.on("data", (chunk) => {
    const lines = (rest + chunk).split("\n")
    rest = lines.pop()
    lines.forEach(onLine)
  })
}
