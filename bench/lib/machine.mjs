import { execFileSync } from "node:child_process"
import os from "node:os"

/** What every printed figure stands beside: the machine, the versions and the commit. */
export function machine() {
  return {
    cpu: os.cpus()[0]?.model ?? "unknown",
    cores: os.cpus().length,
    memory_gib: Math.round(os.totalmem() / 1024 ** 3),
    node: process.version,
    commit: git("rev-parse", "--short", "HEAD"),
    changed_files: git("status", "--porcelain").split("\n").filter(Boolean).length,
    at: new Date().toISOString(),
  }
}

function git(...args) {
  try {
    return execFileSync("git", args, { encoding: "utf8" }).trim()
  } catch {
    return "unknown"
  }
}
