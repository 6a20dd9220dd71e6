import { createHash } from "node:crypto"
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { hashFiles, hashSources } from "./fingerprint.mjs"
import { BACKEND, MEDUSA, NEXT, PLUGINS, ROOT, STOREFRONT, TSC } from "./paths.mjs"
import { run } from "./processes.mjs"
import { step } from "./report.mjs"

const node = process.execPath

/** A build connects to nothing, but the settings that it reads must be whole. */
const NO_DATABASE = "postgres://build.invalid/none"

/** Which packages of ours a plugin is built on; each of them changing makes it stale. */
const BUILT_ON = {
  shared: [],
  access: ["shared"],
  marketplace: ["shared", "access"],
  "craft-villages": ["shared", "access", "marketplace"],
  ocop: ["shared", "access", "marketplace"],
  "geographical-indications": ["shared", "access", "marketplace"],
  traceability: ["shared", "access", "marketplace"],
  payments: ["shared", "access", "marketplace"],
}

/** Builds the plugins that are stale, two at a time once what they stand on is there. */
export async function buildPlugins() {
  const prints = fingerprints()
  for (const name of ["shared", "access", "marketplace"]) await buildOne(name, prints)
  const rest = PLUGINS.filter((name) => BUILT_ON[name].includes("marketplace"))
  await Promise.all([
    lane(rest.filter((_, i) => i % 2 === 0)),
    lane(rest.filter((_, i) => i % 2 === 1)),
  ])

  async function lane(names) {
    for (const name of names) await buildOne(name, prints)
  }
}

/** Builds backend and storefront where their sources, or a plugin, changed. */
export async function buildApps() {
  const prints = fingerprints()
  const plugins = combine(PLUGINS.map((name) => prints[name]))
  const backend = combine([plugins, hashSources(BACKEND), rootConfig()])
  const storefront = combine([
    plugins,
    hashSources(STOREFRONT),
    rootConfig(),
    hashSources(path.join(BACKEND, "src", "http")),
  ])
  await Promise.all([
    whenStale(path.join(BACKEND, ".medusa"), backend, "backend", () =>
      run("build-backend", node, [MEDUSA, "build"], {
        cwd: BACKEND,
        env: { NODE_ENV: "production", DATABASE_URL: NO_DATABASE },
      })
    ),
    whenStale(path.join(STOREFRONT, ".next"), storefront, "storefront", () =>
      run("build-storefront", node, [NEXT, "build"], {
        cwd: STOREFRONT,
        env: { NODE_ENV: "production" },
      })
    ),
  ])
  return { backend, storefront }
}

async function buildOne(name, prints) {
  const folder = path.join(ROOT, "plugins", name)
  const isPlain = name === "shared"
  await whenStale(
    path.join(folder, isPlain ? "dist" : ".medusa"),
    prints[name],
    `plugins/${name}`,
    () =>
      isPlain
        ? run("build-shared", node, [TSC, "-p", "tsconfig.build.json"], { cwd: folder })
        : run(`build-${name}`, node, [MEDUSA, "plugin:build"], { cwd: folder })
  )
}

function fingerprints() {
  const own = Object.fromEntries(
    PLUGINS.map((name) => [
      name,
      combine([rootConfig(), hashSources(path.join(ROOT, "plugins", name))]),
    ])
  )
  return Object.fromEntries(
    PLUGINS.map((name) => [
      name,
      combine([own[name], ...BUILT_ON[name].map((other) => own[other])]),
    ])
  )
}

function rootConfig() {
  return hashFiles(
    ["package-lock.json", "tsconfig.json", "tsconfig.medusa.json"].map((file) =>
      path.join(ROOT, file)
    )
  )
}

/** The stamp lies inside what was built: whoever deletes the build deletes the stamp. */
async function whenStale(output, print, title, build) {
  const stamp = path.join(output, ".built-from")
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === print) return
  rmSync(stamp, { force: true })
  await step(`building ${title}`, build)
  writeFileSync(stamp, print)
}

function combine(parts) {
  const hash = createHash("sha256")
  for (const part of parts) hash.update(part).update("\0")
  return hash.digest("hex")
}
