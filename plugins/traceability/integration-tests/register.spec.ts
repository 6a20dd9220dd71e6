import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { codeFromBytes } from "../src/domain"
import type TraceabilityModuleService from "../src/modules/traceability/service"
import { aLot, anEvent } from "./a-lot"

const CODE = codeFromBytes(Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8))
const OTHER_CODE = codeFromBytes(Uint8Array.of(8, 7, 6, 5, 4, 3, 2, 1))
const NOW = new Date("2026-11-23T05:00:00.000Z")
const REFUSED = /is refused: what was recorded stays recorded/

jest.setTimeout(60_000)

moduleIntegrationTestRunner<TraceabilityModuleService>({
  moduleName: "traceability",
  resolve: path.resolve(__dirname, "../src/modules/traceability"),
  pathToMigrations: path.resolve(__dirname, "../src/modules/traceability/migrations"),
  moduleOptions: {
    publicIdUrl: "https://id.example.vn",
    storefrontUrl: "https://cho.example.vn",
  },
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) => MikroOrmWrapper.forkManager().execute(statement)

    async function aRecordedLot() {
      const lot = await service.createLots({ ...aLot(), standards: [], code: CODE })
      const event = await service.createTraceEvents({
        ...anEvent(lot.id),
        evidence: [],
        happened_at: new Date("2026-04-03T00:00:00.000Z"),
        recorded_at: NOW,
      })
      const code = await service.createTraceCodes({
        code: CODE,
        kind: "lot",
        lot_id: lot.id,
        issued_at: NOW,
      })
      return { lot, event, code }
    }

    describe("the database of events", () => {
      it.each([
        "UPDATE traceability_event SET actor = 'another'",
        "UPDATE traceability_event SET deleted_at = now()",
        "DELETE FROM traceability_event",
        "TRUNCATE traceability_event",
        "TRUNCATE traceability_lot CASCADE",
      ])("refuses %s", async (statement) => {
        const { event } = await aRecordedLot()

        await expect(sql(statement)).rejects.toThrow(REFUSED)
        await expect(service.retrieveTraceEvent(event.id)).resolves.toMatchObject({
          actor: event.actor,
        })
      })

      it("refuses the module's own delete and soft delete as well", async () => {
        const { event } = await aRecordedLot()

        await expect(service.deleteTraceEvents([event.id])).rejects.toThrow(REFUSED)
        await expect(service.softDeleteTraceEvents([event.id])).rejects.toThrow(REFUSED)
      })

      it("takes one correction of an event, and only of one that exists", async () => {
        const { lot, event } = await aRecordedLot()
        const correction = {
          ...anEvent(lot.id),
          evidence: [],
          happened_at: NOW,
          recorded_at: NOW,
        }

        await expect(
          service.createTraceEvents({ ...correction, corrects: "trevt_none" })
        ).rejects.toThrow()
        await service.createTraceEvents({ ...correction, corrects: event.id })
        await expect(
          service.createTraceEvents({ ...correction, corrects: event.id })
        ).rejects.toThrow()
      })
    })

    describe("the database of codes", () => {
      it.each([
        "DELETE FROM traceability_code",
        "TRUNCATE traceability_code",
        `UPDATE traceability_code SET code = '${OTHER_CODE}'`,
        "UPDATE traceability_code SET kind = 'label'",
        "UPDATE traceability_code SET deleted_at = now()",
      ])("refuses %s", async (statement) => {
        await aRecordedLot()
        await expect(sql(statement)).rejects.toThrow(REFUSED)
      })

      it("never issues a string twice, not even for another lot", async () => {
        await aRecordedLot()
        const other = await service.createLots({
          ...aLot({ lot_no: "ST-2026-05" }),
          standards: [],
          code: OTHER_CODE,
        })

        await expect(
          service.createTraceCodes({
            code: CODE,
            kind: "label",
            lot_id: other.id,
            issued_at: NOW,
          })
        ).rejects.toThrow(/already exists/)
      })

      it("takes canonical codes only", async () => {
        const { lot } = await aRecordedLot()
        for (const code of ["0123456789ab", "0123456789AU", "0123"]) {
          await expect(
            service.createTraceCodes({ code, kind: "label", lot_id: lot.id, issued_at: NOW })
          ).rejects.toThrow(/traceability_code_is_canonical/)
        }
      })
    })

    describe("the database of lots", () => {
      it("keeps a lot whose code may have been printed", async () => {
        const { lot } = await aRecordedLot()
        await expect(service.deleteLots([lot.id])).rejects.toThrow()
        await expect(service.retrieveLot(lot.id)).resolves.toMatchObject({ code: CODE })
      })

      it.each<[string, Parameters<typeof aLot>[0], string]>([
        ["nothing", { quantity: 0 }, "traceability_lot_quantity_is_positive"],
        ["goods older than their expiry", { expires_on: "2026-04-04" }, "traceability_lot_expires"],
        ["a date that is none", { made_on: "05/04/2026" }, "traceability_lot_dates"],
      ])("refuses a lot of %s", async (_, overrides, constraint) => {
        await expect(
          service.createLots({ ...aLot(overrides), standards: [], code: CODE })
        ).rejects.toThrow(new RegExp(constraint))
      })

      it("refuses a recall that does not say why and what to do", async () => {
        const { lot } = await aRecordedLot()
        await expect(
          service.updateLots({ id: lot.id, state: "recalled", released_at: NOW, recalled_at: NOW })
        ).rejects.toThrow(/recall_says_why/)
      })
    })
  },
})
