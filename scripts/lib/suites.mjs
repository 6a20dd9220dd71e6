import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs"
import path from "node:path"
import { DATA_DIR, JEST, ROOT } from "./paths.mjs"
import { start } from "./processes.mjs"
import { seconds } from "./report.mjs"

const node = process.execPath

/** What ran so far: one row a check or suite, added up in the summary. */
const rows = []

/** A static check counts as one test: it passes or it fails, and what it printed is shown when it fails. */
export async function check(title, command, args) {
  const since = Date.now()
  const child = start(`check-${title}`, command, args, { cwd: ROOT })
  const ok = (await child.exited) === 0
  if (!ok) process.stdout.write(readFileSync(child.logFile, "utf8"))
  add({ title, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, took: seconds(since) })
  return ok
}

/** Time for one test: what starts servers or drives a browser needs more than a pure rule. */
const TEST_TIMEOUT_MS = { unit: 10_000, conformance: 30_000, integration: 120_000, e2e: 300_000 }

/** One jest project. A suite that cannot start, or finds no test, has failed. */
export async function suite(title, { env = {}, args = [] } = {}) {
  const since = Date.now()
  const report = path.join(DATA_DIR, "logs", `jest-${title}.json`)
  mkdirSync(path.dirname(report), { recursive: true })
  rmSync(report, { force: true })
  process.stdout.write(`\n── ${title} ──\n`)
  const jest = start(
    `suite-${title}`,
    node,
    [
      JEST,
      "--selectProjects",
      title,
      "--json",
      "--outputFile",
      report,
      "--forceExit",
      `--testTimeout=${TEST_TIMEOUT_MS[title]}`,
      ...args,
    ],
    { cwd: ROOT, env: { NODE_ENV: "test", ...env }, onLine: showProgress }
  )
  const code = await jest.exited
  if (!existsSync(report)) {
    process.stdout.write(readFileSync(jest.logFile, "utf8").slice(-4000))
    return add({ title, passed: 0, failed: 1, skipped: 0, took: seconds(since) })
  }
  const result = JSON.parse(readFileSync(report, "utf8"))
  showFailures(result)
  const unexplained = code !== 0 && result.numFailedTests === 0 ? 1 : 0
  add({
    title,
    passed: result.numPassedTests,
    failed: result.numFailedTests + result.numRuntimeErrorTestSuites + unexplained,
    skipped: result.numPendingTests + result.numTodoTests,
    took: seconds(since),
  })
}

/** A suite that could not begin counts as one failure, with the sentence that says why. */
export function couldNotRun(title, error) {
  process.stdout.write(`\n✗ ${title}: ${error.message}\n  → ${error.remedy ?? ""}\n`)
  add({ title, passed: 0, failed: 1, skipped: 0, took: "–" })
}

/** Prints the table whose last line is `N passed, N failed, N skipped`; true when nothing failed. */
export function summary() {
  const total = (key) => rows.reduce((sum, row) => sum + row[key], 0)
  process.stdout.write("\n")
  for (const { title, passed, failed, skipped, took } of rows) {
    const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`
    process.stdout.write(
      `${failed > 0 ? "✗" : "✓"} ${title.padEnd(14)} ${counts.padEnd(42)} ${took}\n`
    )
  }
  process.stdout.write(
    `\n${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped\n`
  )
  return total("failed") === 0
}

function add(row) {
  rows.push(row)
  process.stdout.write(`${row.failed > 0 ? "✗" : "✓"} ${row.title} (${row.took})\n`)
}

function showProgress(line) {
  if (/^(PASS|FAIL) /.test(line)) process.stdout.write(`  ${line}\n`)
}

function showFailures(result) {
  for (const file of result.testResults) {
    if (file.status === "failed") process.stdout.write(`\n${file.message}\n`)
  }
}
