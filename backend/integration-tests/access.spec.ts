import "./environment"
import path from "node:path"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import { codeOf } from "./authenticator-app"
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

    const tokenOf = async (actor: string, identifier: string): Promise<string> =>
      (await signIn(actor, identifier)).data.token

    /** What was last sent to an address, as the mailbox would show it. */
    const textSentTo = async (recipient: string): Promise<string> => {
      for (let attempt = 0; attempt < 50; attempt += 1) {
        const [row] = await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_message")
          .where({ recipient })
          .orderBy("created_at", "desc")
          .limit(1)
          .select<{ text: string }[]>("text")
        if (row !== undefined) {
          return row.text
        }
        await new Promise((resolve) => setTimeout(resolve, 100))
      }
      throw new Error(`Nothing was sent to ${recipient}`)
    }

    const tokenSentTo = async (recipient: string): Promise<string> =>
      /token=([\w-]+)/.exec(await textSentTo(recipient))?.[1] ?? ""

    const codeSentTo = async (recipient: string): Promise<string> =>
      /\b(\d{6})\b/.exec(await textSentTo(recipient))?.[1] ?? ""

    const inviteAndAccept = async (owner: string, login: string): Promise<void> => {
      await request("POST", "/producer/members/invitations", {
        token: owner,
        key: `invite-${login}`,
        data: { name: "Người mới", login, role: "manager" },
      })
      await request("POST", "/auth/invitations/accept", {
        data: { token: await tokenSentTo(login), password: PASSWORD },
      })
    }

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
      const officerIdentity = await register("khau@example.vn")
      await createOfficersWorkflow(container).run({
        input: {
          officers: result.map(({ id }) => ({
            agency_id: id,
            role: "lead" as const,
            name: "Ma Văn Khau",
            login: "khau@example.vn",
            auth_identity_id: officerIdentity,
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

    describe("an invitation", () => {
      it("gives a place once, by a link that is stored nowhere", async () => {
        const owner = await tokenOf("producer", "0912345678")
        const invited = await request("POST", "/producer/members/invitations", {
          token: owner,
          key: "invite-pao-1",
          data: { name: "Lý Văn Páo", login: "pao@example.vn", role: "staff" },
        })
        const token = await tokenSentTo("pao@example.vn")
        const accept = () =>
          request("POST", "/auth/invitations/accept", { data: { token, password: PASSWORD } })

        expect(invited.status).toBe(201)
        expect((await request("POST", "/auth/invitations", { data: { token } })).data).toEqual({
          invitation: {
            actor: "producer",
            name: "Lý Văn Páo",
            login: "pao@example.vn",
            agency_name: null,
          },
        })
        expect((await accept()).data).toEqual({ actor: "producer", login: "pao@example.vn" })
        expect((await accept()).data.code).toBe("invitation_not_open")

        const staff = await tokenOf("producer", "pao@example.vn")
        const refused = await request("GET", "/producer/members", { token: staff })
        expect([refused.status, refused.data.code]).toEqual([403, "role_not_allowed"])
      })

      it("does nothing twice when it is sent twice", async () => {
        const owner = await tokenOf("producer", "0912345678")
        const send = () =>
          request("POST", "/producer/members/invitations", {
            token: owner,
            key: "invite-twice-1",
            data: { name: "Mai", login: "mai@example.vn", role: "manager" },
          })
        const [first, second] = [await send(), await send()]

        expect(second.data).toEqual(first.data)
        expect(second.headers["idempotency-replayed"]).toBe("true")
        const reused = await request("POST", "/producer/members/invitations", {
          token: owner,
          key: "invite-twice-1",
          data: { name: "Mai", login: "other@example.vn", role: "manager" },
        })
        expect([reused.status, reused.data.code]).toEqual([422, "idempotency_key_reused"])
        const without = await request("POST", "/producer/members/invitations", {
          token: owner,
          data: {},
        })
        expect(without.data.code).toBe("idempotency_key_missing")
      })
    })

    describe("a session", () => {
      it("ends with the disabling of the member, and cannot be exchanged for a new one", async () => {
        const owner = await tokenOf("producer", "0912345678")
        await inviteAndAccept(owner, "dien@example.vn")
        const token = await tokenOf("producer", "dien@example.vn")
        const { data } = await request("GET", "/producer/members", { token: owner })
        const { id } = data.members.find(
          (one: { login: string }) => one.login === "dien@example.vn"
        )

        await request("POST", `/producer/members/${id}`, {
          token: owner,
          key: "disable-dien-1",
          data: { is_disabled: true },
        })
        expect((await request("GET", "/producer/account", { token })).data.code).toBe(
          "session_ended"
        )
        expect((await request("POST", "/auth/token/refresh", { token })).status).toBe(401)
      })

      it("ends everywhere with a new password", async () => {
        const owner = await tokenOf("producer", "0912345678")
        await inviteAndAccept(owner, "hoa@example.vn")
        const token = await tokenOf("producer", "hoa@example.vn")
        const changed = await request("POST", "/producer/account/password", {
          token,
          key: "change-password-1",
          data: { current_password: PASSWORD, password: "mot-mat-khau-khac" },
        })

        expect(changed.status).toBe(200)
        expect((await request("GET", "/producer/account", { token })).status).toBe(401)
        expect((await signIn("producer", "hoa@example.vn")).status).toBe(401)
        expect((await signIn("producer", "hoa@example.vn", "mot-mat-khau-khac")).status).toBe(200)
      })

      it("keeps the last owner in place", async () => {
        const owner = await tokenOf("producer", "0912345678")
        const { data } = await request("GET", "/producer/account", { token: owner })
        const refused = await request("POST", `/producer/members/${data.member.id}`, {
          token: owner,
          key: "last-owner-1",
          data: { role: "staff" },
        })

        expect([refused.status, refused.data.code]).toEqual([400, "last_owner"])
      })
    })

    describe("a forgotten password", () => {
      it("is replaced by whoever reads the code, and an unknown address gets the same answer", async () => {
        const ask = (identifier: string) =>
          request("POST", "/auth/resets", { data: { actor: "producer", identifier } })
        const [known, unknown] = [await ask("0912345678"), await ask("nobody@example.vn")]
        expect([known.status, known.data]).toEqual([unknown.status, unknown.data])

        const code = await codeSentTo("+84912345678")
        const confirm = (typed: string) =>
          request("POST", "/auth/resets/confirm", {
            data: {
              actor: "producer",
              identifier: "0912345678",
              code: typed,
              password: "mat-khau-moi-hon",
            },
          })
        expect((await confirm(code === "000000" ? "111111" : "000000")).data.code).toBe(
          "code_wrong"
        )
        expect((await confirm(code)).status).toBe(200)
        expect((await confirm(code)).data.code).toBe("code_wrong")
        expect((await signIn("producer", "0912345678", "mat-khau-moi-hon")).status).toBe(200)
      })
    })

    describe("a second factor", () => {
      it("keeps an officer out until it is enrolled, and a code opens once", async () => {
        const token = await tokenOf("officer", "khau@example.vn")
        await getContainer()
          .resolve(ContainerRegistrationKeys.PG_CONNECTION)("access_agency")
          .where({ handle: "ubnd-00691" })
          .update({ requires_second_factor: true })

        const refused = await request("GET", "/officer/officers", { token })
        expect([refused.status, refused.data.code]).toEqual([403, "second_factor_required"])

        const begun = await request("POST", "/officer/account/second-factor", {
          token,
          key: "begin-factor-1",
        })
        expect(begun.data.qr_svg).toContain("<svg")
        const appCode = () => codeOf(begun.data.secret)
        const confirmed = await request("POST", "/officer/account/second-factor/confirm", {
          token,
          key: "confirm-factor-1",
          data: { code: appCode() },
        })
        expect(confirmed.data.recovery_codes).toHaveLength(10)
        expect((await request("GET", "/officer/officers", { token })).status).toBe(200)

        const first = (await signIn("officer", "khau@example.vn")).data
        const again = (await signIn("officer", "khau@example.vn")).data
        expect(first.mfa_required).toBe(true)
        expect((await request("GET", "/officer/account", { token: first.token })).status).toBe(401)
        const verify = (step: { token: string; mfa_challenge: { id: string } }, code: string) =>
          request("POST", `/auth/mfa/challenges/${step.mfa_challenge.id}/verify`, {
            token: step.token,
            data: { method: code.length === 6 ? "totp" : "recovery_code", code },
          })
        const code = appCode()
        const passed = await verify(first, code)
        expect(
          (await request("GET", "/officer/account", { token: passed.data.token })).status
        ).toBe(200)
        expect((await verify(again, code)).data.code).toBe("code_used")
        expect((await verify(again, confirmed.data.recovery_codes[0])).status).toBe(200)
      })
    })

    describe("too many attempts", () => {
      it("lock an account and an address together, known or not, and say when to come back", async () => {
        const tries = []
        for (let attempt = 0; attempt < 6; attempt += 1) {
          tries.push(await signIn("producer", "nobody-there@example.vn", "wrong-password"))
        }
        expect(tries.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 429])
        expect(Number(tries[5]?.headers["retry-after"])).toBeGreaterThan(0)
      })
    })

    describe("the audit log", () => {
      it("names who did what, to its producer and not to another", async () => {
        const owner = await tokenOf("producer", "0912345678")
        await inviteAndAccept(owner, "ghi@example.vn")
        const { data } = await request("GET", "/producer/audit", { token: owner })
        const actions = data.entries.map((entry: { action: string }) => entry.action)

        expect(actions).toEqual(expect.arrayContaining(["member.joined", "invitation.sent"]))
        expect(JSON.stringify(data)).not.toContain("ghi@example.vn")
        expect(
          data.entries.every((entry: { producer_id: string }) => entry.producer_id === "prdcr_a")
        ).toBe(true)
      })

      it("refuses to be changed, whoever holds the connection", async () => {
        const database = getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)

        await expect(database.raw("update audit_entry set reason = 'x'")).rejects.toThrow("refused")
        await expect(database.raw("delete from audit_entry")).rejects.toThrow("refused")
        await expect(database.raw("truncate audit_entry")).rejects.toThrow("refused")
      })
    })
  },
})
