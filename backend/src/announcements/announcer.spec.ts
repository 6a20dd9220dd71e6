import { createHmac } from "node:crypto"
import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Announcer } from "./announcer"

const SECRET = "shared"

type Received = { body: string; signature: string | undefined }

describe("Announcer", () => {
  let server: Server
  let received: Received[]
  let failFirst: number

  beforeEach(async () => {
    received = []
    failFirst = 0
    server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        received.push({ body, signature: request.headers["x-cholang-signature"]?.toString() })
        response.statusCode = received.length <= failFirst ? 503 : 200
        response.end()
      })
    })
    await new Promise<void>((resolve) => server.listen(0, resolve))
  })

  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve))
  })

  function announcer(onFailure: (reason: string) => void = () => undefined): Announcer {
    const { port } = server.address() as AddressInfo
    return new Announcer({ url: `http://localhost:${String(port)}/`, secret: SECRET, onFailure })
  }

  it("tells changes that come together once, signed over the very bytes that are sent", async () => {
    const storefront = announcer()
    await Promise.all([
      storefront.announce([{ entry: "catalog", key: "" }]),
      storefront.announce([
        { entry: "catalog", key: "" },
        { entry: "product", key: "" },
      ]),
    ])

    expect(received).toHaveLength(1)
    expect(JSON.parse(received[0]?.body ?? "")).toEqual({
      entries: [
        { entry: "catalog", key: "" },
        { entry: "product", key: "" },
      ],
    })
    expect(received[0]?.signature).toBe(
      createHmac("sha256", SECRET)
        .update(received[0]?.body ?? "")
        .digest("hex")
    )
  })

  it("tries again when the storefront is not ready", async () => {
    failFirst = 1
    await announcer().announce([{ entry: "map", key: "" }])

    expect(received).toHaveLength(2)
  })
})

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) {
    chunks.push(Buffer.from(chunk))
  }
  return Buffer.concat(chunks).toString()
}
