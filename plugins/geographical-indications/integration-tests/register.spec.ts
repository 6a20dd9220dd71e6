import path from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type GeographicalIndicationsModuleService from "../src/modules/geographical-indications/service"
import { anIndication } from "./an-indication"

jest.setTimeout(60_000)

const moduleFolder = path.resolve(__dirname, "../src/modules/geographical-indications")
const REFUSED = /indication_right_event is append-only/

moduleIntegrationTestRunner<GeographicalIndicationsModuleService>({
  moduleName: "geographicalIndications",
  resolve: moduleFolder,
  pathToMigrations: path.resolve(moduleFolder, "migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    async function aSuspendedRight() {
      const indication = await service.createGeographicalIndications(anIndication())
      const right = await service.createIndicationRights({
        indication_id: indication.id,
        producer_id: "producer_orange",
        product_ids: ["prod_orange"],
        commune_code: "02374",
        certificate_no: "QSD-01",
        granted_on: "2025-01-01",
      })
      const event = await service.createIndicationRightEvents({
        right_id: right.id,
        state: "suspended",
        reason: "control_overdue",
        changed_at: new Date("2026-01-01T00:00:00Z"),
      })
      return { right, event }
    }

    describe("the database of rights of use", () => {
      it.each([
        "UPDATE indication_right_event SET state = 'active'",
        "UPDATE indication_right_event SET deleted_at = now()",
        "DELETE FROM indication_right_event",
      ])("refuses to rewrite history: %s", async (statement) => {
        const { event } = await aSuspendedRight()

        await expect(MikroOrmWrapper.forkManager().execute(statement)).rejects.toThrow(REFUSED)
        await expect(service.retrieveIndicationRightEvent(event.id)).resolves.toMatchObject({
          state: "suspended",
        })
      })

      it("refuses to remove a right that has a history", async () => {
        const { right } = await aSuspendedRight()

        await expect(service.deleteIndicationRights([right.id])).rejects.toThrow()
        await expect(service.retrieveIndicationRight(right.id)).resolves.toMatchObject({
          certificate_no: "QSD-01",
        })
      })

      it("refuses to withhold a right without a reason", async () => {
        const { right } = await aSuspendedRight()

        await expect(
          service.createIndicationRightEvents({
            right_id: right.id,
            state: "revoked",
            changed_at: new Date("2026-02-01T00:00:00Z"),
          })
        ).rejects.toThrow(/withholding_has_reason/)
      })

      it("refuses two changes of a right at one moment", async () => {
        const { right, event } = await aSuspendedRight()

        await expect(
          service.createIndicationRightEvents({
            right_id: right.id,
            state: "active",
            changed_at: event.changed_at,
          })
        ).rejects.toThrow(/already exists/)
      })
    })
  },
})
