import { mkdirSync, writeFileSync } from "node:fs"
import path from "node:path"
import { DATA_DIR } from "../../scripts/lib/paths.mjs"
import { machine } from "./machine.mjs"

/** Prints a measurement whole (machine, raw numbers, ratio against its bar) and keeps it in `.data/bench/<id>.json`. */
export function report(id, { title, rows, ratios = [], notes = [] }) {
  const where = machine()
  process.stdout.write(`\n${id} · ${title}\n`)
  process.stdout.write(
    `  ${where.cpu}, ${where.cores} cores, ${where.memory_gib} GiB, Node ${where.node}, commit ${where.commit}`
  )
  process.stdout.write(
    where.changed_files > 0 ? ` with ${where.changed_files} uncommitted changes\n` : "\n"
  )
  for (const row of rows) process.stdout.write(`  ${JSON.stringify(row)}\n`)
  for (const { name, value, bar, holds } of ratios) {
    process.stdout.write(`  ${holds ? "✓" : "✗"} ${name}: ${value} (bar: ${bar})\n`)
  }
  for (const note of notes) process.stdout.write(`  note: ${note}\n`)
  const folder = path.join(DATA_DIR, "results")
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, `${id}.json`),
    `${JSON.stringify({ id, title, machine: where, rows, ratios, notes }, null, 2)}\n`
  )
}
