import { cpSync, mkdtempSync, rmSync, writeFileSync, readFileSync } from "node:fs"
import { execFileSync } from "node:child_process"
import os from "node:os"
import path from "node:path"
import { freePort } from "../scripts/lib/machine.mjs"
import { DATA_DIR, ROOT } from "../scripts/lib/paths.mjs"
import { ensureDatabase, startPostgres } from "../scripts/lib/postgres.mjs"
import { run, start } from "../scripts/lib/processes.mjs"
import { stop } from "../scripts/lib/running.mjs"
import { memoryOf } from "./lib/memory.mjs"
import { report } from "./lib/report.mjs"

const FIRST_PAGE_WITHIN_MS = 15 * 60_000
const SETTLE_MS = 20_000

/**
 * O1: `npm start` on a fresh clone to the first page. The peer, the official starter by its README, is not to be had from the
 * package registry, so the other side is stock Medusa alone: install, build, migrate, start, without any shop.
 */
export async function measure() {
  const ours = await freshClone()
  const stock = await stockAlone()
  const ratio = ours.first_page_s / stock.first_answer_s
  report("o1", {
    title: "fresh clone to the first page",
    rows: [
      { side: "ours", ...ours },
      { side: "stock, without a storefront", ...stock },
    ],
    ratios: [
      {
        name: "ours, seconds",
        value: ours.first_page_s,
        bar: "≤ 360",
        holds: ours.first_page_s <= 360,
      },
      {
        name: "running stack, MiB",
        value: ours.stack_mib,
        bar: "≤ 1536",
        holds: ours.stack_mib <= 1536,
      },
    ],
    notes: [
      `ours ÷ stock without a storefront: ${ratio.toFixed(2)}; the bar of 0.7 speaks of stock with its starter, which cannot be installed from the registry`,
    ],
  })
}

async function freshClone() {
  const clone = mkdtempSync(path.join(os.tmpdir(), "cholang-o1-"))
  execFileSync("git", ["clone", "--quiet", ROOT, clone])
  const ports = {
    STOREFRONT_PORT: await freePort(),
    BACKEND_PORT: await freePort(),
    POSTGRES_PORT: await freePort(),
  }
  const since = performance.now()
  const env = Object.fromEntries(Object.entries(ports).map(([name, port]) => [name, String(port)]))
  const child = start("o1-npm-start", "npm", ["start"], {
    cwd: clone,
    env: { ...env, DATA_DIR: path.join(clone, ".data") },
  })
  try {
    await untilOk(child, `http://localhost:${ports.STOREFRONT_PORT}/`)
    const firstPageSeconds = Math.round((performance.now() - since) / 1000)
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS))
    return { first_page_s: firstPageSeconds, stack_mib: memoryOf([child.pid]) }
  } finally {
    await stop(child)
    rmSync(clone, { recursive: true, force: true })
  }
}

async function stockAlone() {
  const place = mkdtempSync(path.join(os.tmpdir(), "cholang-o1-stock-"))
  cpSync(
    path.join(ROOT, "bench", "stock", "medusa-config.ts"),
    path.join(place, "medusa-config.ts")
  )
  writeFileSync(path.join(place, "package.json"), JSON.stringify(stockPackage()))
  writeFileSync(
    path.join(place, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        module: "Node16",
        moduleResolution: "Node16",
        esModuleInterop: true,
        skipLibCheck: true,
      },
      include: ["medusa-config.ts"],
    })
  )
  const postgres = await startPostgres({ dataDir: DATA_DIR, port: await freePort() })
  const url = postgres.urlOf(`stock_alone_${Date.now()}`)
  await ensureDatabase(url)
  const port = await freePort()
  const env = {
    DATABASE_URL: url,
    PORT: String(port),
    JWT_SECRET: "bench",
    COOKIE_SECRET: "bench",
    NODE_ENV: "production",
  }
  const medusa = path.join(place, "node_modules", "@medusajs", "cli", "cli.js")
  const since = performance.now()
  try {
    await run("o1-stock-install", "npm", ["install", "--include=dev", "--no-audit", "--no-fund"], {
      cwd: place,
    })
    await run("o1-stock-build", process.execPath, [medusa, "build"], { cwd: place, env })
    await run("o1-stock-migrate", process.execPath, [medusa, "db:migrate"], { cwd: place, env })
    const child = start("o1-stock", process.execPath, [medusa, "start"], {
      cwd: path.join(place, ".medusa", "server"),
      env,
    })
    await untilOk(child, `http://localhost:${port}/health`)
    const firstAnswerSeconds = Math.round((performance.now() - since) / 1000)
    await stop(child)
    return { first_answer_s: firstAnswerSeconds }
  } finally {
    await postgres.stop()
    rmSync(place, { recursive: true, force: true })
  }
}

/** The versions that the project itself pins. */
function stockPackage() {
  const backend = JSON.parse(readFileSync(path.join(ROOT, "backend", "package.json"), "utf8"))
  const wanted = [
    "@medusajs/admin-sdk",
    "@medusajs/cli",
    "@medusajs/framework",
    "@medusajs/medusa",
    "@medusajs/draft-order",
    "react",
    "react-dom",
    "@swc/core",
    "vite",
  ]
  const versions = { ...backend.dependencies, ...backend.devDependencies }
  return {
    name: "stock",
    private: true,
    dependencies: Object.fromEntries(wanted.map((name) => [name, versions[name]])),
    devDependencies: { typescript: "5.9.3" },
  }
}

async function untilOk(child, url) {
  const until = Date.now() + FIRST_PAGE_WITHIN_MS
  while (Date.now() < until && !child.hasExited) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`No answer from ${url}: see ${child.logFile}`)
}
