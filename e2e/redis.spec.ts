import { type ChildProcess, spawn } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import net from "node:net"
import os from "node:os"
import path from "node:path"
import type { CatalogAnswer } from "@cholang/backend/http"
import Medusa from "@medusajs/js-sdk"
import { readJson, runningInstance } from "./support/instance"

const instance = runningInstance()
const ROOT = path.join(__dirname, "..")
const REDIS = process.env.REDIS_SERVER ?? ""
const describeOnRedis = REDIS === "" ? describe.skip : describe

describeOnRedis("the same build with REDIS_URL", () => {
  const children: ChildProcess[] = []
  let folder: string
  let redisPort: number
  let backendUrl: string

  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), "cholang-redis-"))
    redisPort = await freePort()
    children.push(
      spawn(REDIS, ["--port", String(redisPort), "--dir", folder, "--save", ""], {
        stdio: "ignore",
      })
    )
    const port = await freePort()
    backendUrl = `http://localhost:${port.toString()}`
    const settings = JSON.parse(
      readFileSync(process.env.BACKEND_SETTINGS_FILE ?? "", "utf8")
    ) as Record<string, string>
    children.push(
      spawn(process.execPath, [path.join(ROOT, "node_modules/@medusajs/cli/cli.js"), "start"], {
        cwd: path.join(ROOT, "backend/.medusa/server"),
        env: {
          ...process.env,
          ...settings,
          PORT: String(port),
          REDIS_URL: `redis://127.0.0.1:${redisPort.toString()}`,
          NODE_ENV: "production",
          NODE_OPTIONS: "",
        },
        stdio: "ignore",
      })
    )
    await untilHealthy(`${backendUrl}/health`)
  })

  afterAll(async () => {
    for (const child of children.reverse()) {
      child.kill("SIGTERM")
      await new Promise((resolve) => child.once("exit", resolve))
    }
    rmSync(folder, { recursive: true, force: true })
  })

  it("lists the same catalogue", async () => {
    const list = "/public/catalog?limit=24"
    const [onRedis, alone] = await Promise.all([
      readJson<CatalogAnswer>(backendUrl + list),
      readJson<CatalogAnswer>(instance.backend_url + list),
    ])
    expect(onRedis.count).toBe(alone.count)
    expect(onRedis.cards.map(({ id }) => id)).toEqual(alone.cards.map(({ id }) => id))
  })

  it("keeps a basket, and keeps its own things in Redis", async () => {
    const sdk = new Medusa({ baseUrl: backendUrl, publishableKey: instance.publishable_key })
    const { regions } = await sdk.store.region.list()
    const { cart } = await sdk.store.cart.create({ region_id: regions[0]!.id })
    const filled = await sdk.store.cart.createLineItem(cart.id, {
      variant_id: instance.scarce_variant,
      quantity: 2,
    })

    expect(filled.cart.items?.[0]?.quantity).toBe(2)
    expect(await keysIn(redisPort)).toBeGreaterThan(0)
  })
})

async function untilHealthy(url: string) {
  for (let tries = 0; tries < 600; tries++) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Error(`${url} did not answer`)
}

function keysIn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = net.connect(port, "127.0.0.1", () => socket.write("DBSIZE\r\n"))
    socket.once("error", reject)
    socket.once("data", (answer) => {
      socket.end()
      resolve(Number(answer.toString().trim().slice(1)))
    })
  })
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
