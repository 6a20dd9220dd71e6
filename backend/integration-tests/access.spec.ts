import "./environment"
import path from "node:path"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

jest.setTimeout(240_000)

const PASSWORD = "mot-mat-khau-dai"
const BY_TEST = { type: "system", id: "test" } as const

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    const request = (
      method: string,
      url: string,
      { token, data, key }: { token?: string; data?: unknown; key?: string } = {}
    ) =>
      api.request({
        url,
        method,
        data,
        headers: {
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
          ...(key === undefined ? {} : { "idempotency-key": key }),
        },
        validateStatus: () => true,
      })

    const register = async (login: string): Promise<string> => {
      const { authIdentity, error } = await getContainer()
        .resolve(Modules.AUTH)
        .register("account", { body: { identifier: login, password: PASSWORD } })
      if (!authIdentity) {
        throw new Error(error)
      }
      return authIdentity.id
    }

    const signIn = (actor: string, identifier: string, password = PASSWORD) =>
      request("POST", `/auth/${actor}/account`, { data: { identifier, password } })

    beforeAll(async () => {
      const container = getContainer()
      await createMembersWorkflow(container).run({
        input: {
          members: [
            {
              producer_id: "prdcr_a",
              role: "owner",
              name: "Hoàng Thị Sen",
              login: "0912 345 678",
              auth_identity_id: await register("+84912345678"),
            },
          ],
          actor: BY_TEST,
        },
      })
      const { result } = await createAgenciesWorkflow(container).run({
        input: {
          agencies: [
            {
              handle: "ubnd-00691",
              kind: "commune",
              name: { vi: "Ủy ban nhân dân phường Hà Giang 2", en: "People's Committee" },
              territory_kind: "communes",
              commune_codes: ["00691"],
            },
          ],
          actor: BY_TEST,
        },
      })
      await createOfficersWorkflow(container).run({
        input: {
          officers: result.map(({ id }) => ({
            agency_id: id,
            role: "lead" as const,
            name: "Ma Văn Khau",
            login: "khau@example.vn",
          })),
          actor: BY_TEST,
        },
      })
    })

    describe("the scoped context", () => {
      it("knows a member who signs in by phone, however the number is typed", async () => {
        const { data } = await signIn("producer", "091.234.5678")
        const account = await request("GET", "/producer/account", { token: data.token })

        expect(account.status).toBe(200)
        expect(account.data.member).toMatchObject({ producer_id: "prdcr_a", role: "owner" })
      })

      it("answers an unknown account and a wrong password alike", async () => {
        const unknown = await signIn("producer", "0987654321")
        const wrong = await signIn("producer", "0912345678", "another-password")

        expect(unknown.status).toBe(401)
        expect(unknown.data).toEqual(wrong.data)
      })

      it("keeps a member's token out of the officers' routes", async () => {
        const { data } = await signIn("producer", "0912345678")

        expect((await request("GET", "/officer/account", { token: data.token })).status).toBe(401)
        expect((await request("GET", "/producer/account")).status).toBe(401)
      })
    })

    describe("the audit log", () => {
      it("refuses to be changed, whoever holds the connection", async () => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

        await expect(database.raw("update audit_entry set reason = 'x'")).rejects.toThrow("refused")
        await expect(database.raw("delete from audit_entry")).rejects.toThrow("refused")
        await expect(database.raw("truncate audit_entry")).rejects.toThrow("refused")
      })
    })
  },
})
