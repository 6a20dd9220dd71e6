import path from "node:path"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import jsqr from "jsqr"
import sharp from "sharp"
import {
  issueCodesWorkflow,
  moveLotWorkflow,
  openLotsWorkflow,
  readLotSummariesWorkflow,
  readTraceRecordWorkflow,
  recallLotWorkflow,
  recordTraceEventsWorkflow,
  releaseLotWorkflow,
} from "@cholang/traceability/workflows"
import { aLot, anEvent } from "./a-lot"

jest.setTimeout(180_000)

const AT = "2026-11-23T05:00:00.000Z"
const UNISSUED = "0123456789AB"

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, "app"),
  testSuite: ({ api, getContainer }) => {
    const request = (url: string, method = "GET") =>
      api.request({ url, method, maxRedirects: 0, validateStatus: () => true })

    async function openLot(overrides: Parameters<typeof aLot>[0] = {}) {
      const { result } = await openLotsWorkflow(getContainer()).run({
        input: { lots: [aLot(overrides)] },
      })
      return result[0]!
    }

    async function releasedLot() {
      const lot = await openLot()
      await recordTraceEventsWorkflow(getContainer()).run({
        input: {
          events: [
            anEvent(lot.id, {
              step: "packing",
              happened_at: "2026-04-05T03:00:00.000Z",
            }),
            anEvent(lot.id),
          ],
        },
      })
      await releaseLotWorkflow(getContainer()).run({ input: { ids: [lot.id] } })
      return lot
    }

    const recordOf = async (code: string, at = AT) => {
      const { result } = await readTraceRecordWorkflow(getContainer()).run({ input: { code, at } })
      return result
    }

    describe("the life of a lot", () => {
      it("begins as a draft with a lot code that says it is not released", async () => {
        const lot = await openLot()
        const record = await recordOf(lot.code)

        expect(record).toMatchObject({ code: lot.code, kind: "lot", verdict: "not_released" })
        expect(record.uri).toBe(`https://id.example.vn/b/${lot.code}`)
      })

      it("refuses release until origin and making are recorded", async () => {
        const lot = await openLot()
        const release = () => releaseLotWorkflow(getContainer()).run({ input: { ids: [lot.id] } })

        await expect(release()).rejects.toMatchObject({
          message: expect.stringMatching(/no_origin_event, no_making_event/),
        })
        await recordTraceEventsWorkflow(getContainer()).run({
          input: { events: [anEvent(lot.id)] },
        })
        await expect(release()).rejects.toMatchObject({
          message: expect.stringMatching(/no_making_event/),
        })
      })

      it("tells its events in the order in which they happened, and its verdict by the moment", async () => {
        const lot = await releasedLot()
        const record = await recordOf(lot.code)

        expect(record.verdict).toBe("in_circulation")
        expect(record.events.map(({ step }) => step)).toEqual(["harvest", "packing"])
        expect(record.lot).toMatchObject({ quantity: 12_000, unit: "gram", recall: null })
        expect((await recordOf(lot.code, "2028-04-05T17:00:00.000Z")).verdict).toBe("expired")
      })

      it("says of a recall why and what to do, on every code, for ever", async () => {
        const lot = await releasedLot()
        const { result: labels } = await issueCodesWorkflow(getContainer()).run({
          input: { issues: [{ lot_id: lot.id, quantity: 3 }] },
        })
        const reason = { vi: "Phát hiện ẩm mốc", en: "Mould was found" }
        const instructions = {
          vi: "Không dùng, gửi lại nơi bán",
          en: "Do not use it, send it back",
        }
        await recallLotWorkflow(getContainer()).run({
          input: { ids: [lot.id], reason, instructions },
        })

        expect(new Set(labels.map(({ code }) => code)).size).toBe(3)
        for (const { code } of labels) {
          expect(await recordOf(code)).toMatchObject({
            kind: "label",
            uri: `https://id.example.vn/c/${code}`,
            verdict: "recalled",
            lot: { code: lot.code, recall: { reason, instructions } },
          })
        }
        await expect(
          moveLotWorkflow(getContainer()).run({ input: { ids: [lot.id], action: "resume" } })
        ).rejects.toMatchObject({
          message: expect.stringMatching(/cannot resume while it is recalled/),
        })
      })

      it("can be held back and put on sale again", async () => {
        const lot = await releasedLot()
        const move = (action: "hold" | "resume" | "close") =>
          moveLotWorkflow(getContainer()).run({ input: { ids: [lot.id], action } })

        await move("hold")
        expect((await recordOf(lot.code)).verdict).toBe("held")
        await move("resume")
        await move("close")
        expect((await recordOf(lot.code)).verdict).toBe("closed")
      })

      it("moves all lots or none", async () => {
        const released = await releasedLot()
        const draft = await openLot({ lot_no: "ST-2026-06" })

        await expect(
          moveLotWorkflow(getContainer()).run({
            input: { ids: [released.id, draft.id], action: "hold" },
          })
        ).rejects.toMatchObject({ message: expect.stringMatching(/while it is draft/) })
        expect((await recordOf(released.code)).verdict).toBe("in_circulation")
      })
    })

    describe("recording", () => {
      it("refuses an event of the future and records nothing of its batch", async () => {
        const lot = await openLot()
        const tomorrow = new Date(Date.now() + 24 * 3600 * 1000).toISOString()

        await expect(
          recordTraceEventsWorkflow(getContainer()).run({
            input: { events: [anEvent(lot.id), anEvent(lot.id, { happened_at: tomorrow })] },
          })
        ).rejects.toMatchObject({ message: expect.stringMatching(/happened_in_the_future/) })
        expect((await recordOf(lot.code)).events).toEqual([])
      })

      it("keeps both an event and its correction", async () => {
        const lot = await openLot()
        const { result } = await recordTraceEventsWorkflow(getContainer()).run({
          input: { events: [anEvent(lot.id)] },
        })
        const wrong = result[0]!
        await recordTraceEventsWorkflow(getContainer()).run({
          input: { events: [anEvent(lot.id, { actor: "Tổ hái chè số 2", corrects: wrong.id })] },
        })

        const { events } = await recordOf(lot.code)
        expect(events.map(({ corrects }) => corrects)).toEqual([null, wrong.id])
      })

      it("refuses a lot number that the producer has used, and leaves no second lot", async () => {
        await openLot()
        await expect(openLot()).rejects.toMatchObject({
          message: expect.stringMatching(/already exists/),
        })
      })
    })

    describe("the lots of a product", () => {
      it("are those that were released, with the number of their events", async () => {
        const lot = await releasedLot()
        await openLot({ lot_no: "ST-2026-07" })
        const { result } = await readLotSummariesWorkflow(getContainer()).run({
          input: { product_ids: ["prod_tea"] },
        })

        expect(result).toEqual([
          expect.objectContaining({
            code: lot.code,
            event_count: 2,
            uri: `https://id.example.vn/b/${lot.code}`,
          }),
        ])
      })
    })

    describe("a printed address", () => {
      it.each(["GET", "HEAD"])("leads to the page on %s, issued or not", async (method) => {
        const lot = await openLot()
        for (const url of [`/b/${lot.code}`, `/c/${UNISSUED}`, `/c/${UNISSUED.toLowerCase()}`]) {
          const response = await request(`${url}?lang=en`, method)

          expect(response.status).toBe(307)
          expect(response.headers.location).toBe(
            `https://cho.example.vn/passport/${url.slice(3).toUpperCase()}?lang=en`
          )
          expect(response.headers["cache-control"]).toBe("public, max-age=300")
          expect(response.headers["access-control-allow-origin"]).toBe("*")
          expect(response.headers["set-cookie"]).toBeUndefined()
        }
      })

      it("that is malformed is told so in both languages", async () => {
        for (const url of ["/c/", "/c/0123", `/b/${UNISSUED}/foo`, "/c/%E0%A4%A"]) {
          const response = await request(url)
          expect([url, response.status]).toEqual([url, 400])
          expect(response.data).toContain("Mã không đúng định dạng")
          expect(response.data).toContain("not a well-formed code")
        }
      })

      it("answers a preflight and refuses to be written to", async () => {
        const preflight = await request(`/c/${UNISSUED}`, "OPTIONS")
        expect(preflight.status).toBe(204)
        expect(preflight.headers["access-control-allow-methods"]).toBe("GET, HEAD, OPTIONS")

        const write = await request(`/c/${UNISSUED}`, "POST")
        expect(write.status).toBe(405)
        expect(write.headers.allow).toBe("GET, HEAD, OPTIONS")
      })
    })

    describe("a QR picture", () => {
      const decode = async (picture: Buffer) => {
        const { data, info } = await sharp(picture, { density: 300 })
          .resize({ width: 296, kernel: "nearest" })
          .ensureAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true })
        return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data
      }

      it.each([
        ["qr.svg", "image/svg+xml; charset=utf-8"],
        ["qr.png", "image/png"],
        ["qr.png?size=3", "image/png"],
      ])("as %s carries the printed address", async (file, type) => {
        const lot = await openLot()
        const response = await api.get(`/public/codes/${lot.code.toLowerCase()}/${file}`, {
          responseType: "arraybuffer",
        })

        expect(response.headers["content-type"]).toBe(type)
        expect(response.headers["cache-control"]).toBe("public, max-age=31536000, immutable")
        await expect(decode(Buffer.from(response.data))).resolves.toBe(
          `https://id.example.vn/b/${lot.code}`
        )
      })

      it("is refused for what is no code, for a code that was never issued, and beyond its bounds", async () => {
        const lot = await openLot()

        expect((await request("/public/codes/0123/qr.svg")).status).toBe(400)
        expect((await request(`/public/codes/${UNISSUED}/qr.png`)).status).toBe(404)
        for (const size of ["1", "17", "2.5", "x"]) {
          expect((await request(`/public/codes/${lot.code}/qr.png?size=${size}`)).status).toBe(400)
        }
      })
    })
  },
})
