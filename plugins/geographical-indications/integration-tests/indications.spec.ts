import path from "node:path"
import {
  changeRightStateWorkflow,
  grantRightsWorkflow,
  type GrantRightsWorkflowInput,
  registerIndicationsWorkflow,
} from "@cholang/geographical-indications/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { IndicationAnswer, IndicationsAnswer } from "../src/http"
import { anIndication, aRight } from "./an-indication"

jest.setTimeout(180_000)

type Answer<Data> = { status: number; data: Data; headers: Record<string, string> }

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, "app"),
  testSuite: ({ api, getContainer }) => {
    const get = (url: string) => api.get(url, { validateStatus: () => true })

    async function grant(...rights: GrantRightsWorkflowInput["rights"]): Promise<string[]> {
      const { result } = await grantRightsWorkflow(getContainer()).run({ input: { rights } })
      return result.map(({ id }) => id)
    }

    beforeEach(async () => {
      await registerIndicationsWorkflow(getContainer()).run({
        input: {
          indications: [
            anIndication(),
            anIndication({ handle: "cam-moi", registration_no: null, status: "filed" }),
          ],
        },
      })
    })

    describe("GET /public/indications", () => {
      it("lists the register by handle, with the moment it speaks of", async () => {
        const { status, data, headers }: Answer<IndicationsAnswer> =
          await get("/public/indications")

        expect(status).toBe(200)
        expect(headers["cache-control"]).toBe("public, max-age=60")
        expect(data.indications.map(({ handle }) => handle)).toEqual(["cam-moi", "cam-thu"])
        expect(Date.parse(data.as_of)).not.toBeNaN()
      })

      it("narrows by status and says clearly what it does not understand", async () => {
        const { data }: Answer<IndicationsAnswer> = await get("/public/indications?status=filed")
        expect(data.indications.map(({ handle }) => handle)).toEqual(["cam-moi"])

        const refused: Answer<{ message: string }> = await get("/public/indications?status=gone")
        expect(refused.status).toBe(400)
        expect(refused.data.message).toMatch(/status/)
        expect(refused.headers["cache-control"] ?? "").not.toMatch(/max-age/)
      })
    })

    describe("GET /public/indications/:handle", () => {
      it("answers every right of use as it stands now", async () => {
        await grant(
          aRight(),
          aRight({ certificate_no: "QSD-02", granted_on: "2020-01-01", valid_until: "2023-01-01" }),
          aRight({ certificate_no: "QSD-03", history: [] }),
          aRight({
            certificate_no: "QSD-04",
            history: [
              { state: "active", reason: null, changed_at: "2025-01-01T00:00:00.000Z" },
              { state: "revoked", reason: "out_of_area", changed_at: "2025-06-01T00:00:00.000Z" },
            ],
          })
        )

        const { data }: Answer<IndicationAnswer> = await get("/public/indications/cam-thu")

        expect(
          data.indication.rights.map(({ certificate_no, status, reason }) => [
            certificate_no,
            status,
            reason,
          ])
        ).toEqual([
          ["QSD-02", "expired", null],
          ["QSD-01", "active", null],
          ["QSD-03", "pending", null],
          ["QSD-04", "revoked", "out_of_area"],
        ])
        expect(data.indication.area).toEqual({
          commune_codes: ["02374"],
          former_names: ["Yên Thuận"],
        })
        expect(data.valid_until).toBe("2027-12-31T17:00:00.000Z")
      })

      it("answers 404 for a handle that no indication has", async () => {
        const { status, data }: Answer<{ code: string }> = await get("/public/indications/none")

        expect(status).toBe(404)
        expect(data.code).toBe("not_found")
      })
    })

    describe("changing a right", () => {
      it("suspends with a reason, and what was before can still be read", async () => {
        const [id = ""] = await grant(aRight())
        const change = (input: {
          state: "suspended" | "active"
          reason?: "control_overdue"
          changed_at: string
        }) => changeRightStateWorkflow(getContainer()).run({ input: { id, ...input } })

        await expect(
          change({ state: "suspended", changed_at: "2026-01-01T00:00:00.000Z" })
        ).rejects.toMatchObject({ code: "reason_required" })
        await change({
          state: "suspended",
          reason: "control_overdue",
          changed_at: "2026-01-01T00:00:00.000Z",
        })

        const { data }: Answer<IndicationAnswer> = await get("/public/indications/cam-thu")
        expect(data.indication.rights).toMatchObject([
          { status: "suspended", reason: "control_overdue" },
        ])
        await expect(
          change({ state: "active", changed_at: "2025-12-31T00:00:00.000Z" })
        ).rejects.toMatchObject({ code: "changed_before_last_change" })
      })

      it("refuses a right to an indication that nobody registered, or with an impossible history", async () => {
        await expect(grant(aRight({ indication_handle: "none" }))).rejects.toMatchObject({
          message: expect.stringMatching(/none/),
        })
        await expect(
          grant(
            aRight({
              history: [
                {
                  state: "suspended",
                  reason: "control_overdue",
                  changed_at: "2025-01-01T00:00:00.000Z",
                },
              ],
            })
          )
        ).rejects.toMatchObject({ code: "transition_not_allowed" })

        const { data }: Answer<IndicationAnswer> = await get("/public/indications/cam-thu")
        expect(data.indication.rights).toEqual([])
      })
    })
  },
})
