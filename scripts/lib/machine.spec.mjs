import { createServer } from "node:net"
import { checkNode, checkPorts, isPortFree } from "./machine.mjs"
import { ensureDatabase } from "./postgres.mjs"
import { Refusal } from "./report.mjs"

/** A refusal is one sentence, a remedy, and never a stack trace. */
async function refusalOf(work) {
  const error = await Promise.resolve()
    .then(work)
    .then(() => null)
    .catch((caught) => caught)
  expect(error).toBeInstanceOf(Refusal)
  expect(error.remedy.length).toBeGreaterThan(10)
  return error.message
}

describe("the check of the machine", () => {
  it.each(["18.20.4", "20.18.9", "16.0.0"])(
    "refuses Node %s and says what is needed",
    async (version) => {
      expect(await refusalOf(() => checkNode(version))).toMatch(`Node ${version} is too old`)
    }
  )

  it.each(["20.19.0", "22.1.0", "24.0.0"])("accepts Node %s", (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it("refuses a port that is taken, naming the port and who wants it", async () => {
    const server = createServer()
    await new Promise((resolve) => server.listen(0, "0.0.0.0", resolve))
    const { port } = server.address()
    try {
      expect(await isPortFree(port)).toBe(false)
      const wanted = [{ port, name: "storefront", variable: "STOREFRONT_PORT" }]
      expect(await refusalOf(() => checkPorts(wanted))).toBe(
        `Port ${port}, which the storefront wants, is in use.`
      )
    } finally {
      await new Promise((resolve) => server.close(resolve))
    }
  })

  it("says in words that a database refuses, without its password", async () => {
    const message = await refusalOf(() =>
      ensureDatabase("postgres://someone:secret@127.0.0.1:1/shop")
    )
    expect(message).toMatch(/^The database at 127\.0\.0\.1:1\/shop as someone refuses: /)
    expect(message).not.toMatch("secret")
  })
})
