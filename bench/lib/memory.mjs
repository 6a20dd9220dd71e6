import { readdirSync, readFileSync } from "node:fs"

const KIB_PER_MIB = 1024

/** Proportional memory (PSS) of a process and all its descendants, in MiB: shared pages are counted once. Linux only. */
export function memoryOf(pids) {
  const children = childrenByParent()
  const seen = new Set()
  const walk = (pid) => {
    if (seen.has(pid)) return 0
    seen.add(pid)
    return pss(pid) + (children.get(pid) ?? []).reduce((sum, child) => sum + walk(child), 0)
  }
  return Math.round(pids.reduce((sum, pid) => sum + walk(pid), 0) / KIB_PER_MIB)
}

function childrenByParent() {
  const map = new Map()
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue
    const parent = /^PPid:\s+(\d+)$/m.exec(readOrEmpty(`/proc/${name}/status`))?.[1]
    if (parent) map.set(Number(parent), [...(map.get(Number(parent)) ?? []), Number(name)])
  }
  return map
}

function pss(pid) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readOrEmpty(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** A process may end between listing and reading. */
function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return ""
  }
}
