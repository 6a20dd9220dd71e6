import "./environment"
import path from "node:path"
import { randomUUID } from "node:crypto"
import { createAgenciesWorkflow, createOfficersWorkflow } from "@cholang/access/workflows"
import type { InboxAnswer, MailboxMessage } from "@cholang/access/http"
import type { OfficerProducerAnswer, RegistrationAnswer } from "@cholang/marketplace/http"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createSalesChannelsWorkflow } from "@medusajs/medusa/core-flows"
import sharp from "sharp"

jest.setTimeout(240_000)

const COMMUNE = "02260"
const ELSEWHERE = "00694"
const PASSWORD = "mot mat khau dai 42"

type Reply<Body> = { status: number; data: Body; headers: Record<string, string | undefined> }
type Refusal = { code?: string; message?: string }

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let commune = ""
    let elsewhere = ""
    let department = ""
    let people = 0

    async function ask<Body>(
      method: string,
      url: string,
      token: string,
      data?: unknown,
      headers: Record<string, string> = {}
    ): Promise<Reply<Body>> {
      const reply: Reply<Body> = await api.request({
        url,
        method,
        data,
        headers: {
          authorization: `Bearer ${token}`,
          "idempotency-key": randomUUID(),
          ...headers,
        },
        validateStatus: () => true,
      })
      return reply
    }

    async function signUp(actor: "producer" | "officer", login: string): Promise<string> {
      const reply: Reply<{ token: string }> = await api.request({
        url: `/auth/${actor}/account/register`,
        method: "POST",
        data: { identifier: login, password: PASSWORD },
        validateStatus: () => true,
      })
      expect(reply.status).toBe(200)
      return reply.data.token
    }

    async function signIn(actor: "producer" | "officer", login: string): Promise<string> {
      const reply: Reply<{ token: string }> = await api.request({
        url: `/auth/${actor}/account`,
        method: "POST",
        data: { identifier: login, password: PASSWORD },
        validateStatus: () => true,
      })
      expect(reply.status).toBe(200)
      return reply.data.token
    }

    async function officer(agencyId: string, login: string): Promise<string> {
      const auth = getContainer().resolve(Modules.AUTH)
      const { authIdentity } = await auth.register("account", {
        body: { identifier: login, password: PASSWORD },
      })
      await createOfficersWorkflow(getContainer()).run({
        input: {
          actor: { type: "system", id: "test" },
          officers: [
            {
              agency_id: agencyId,
              name: login,
              login,
              role: "officer",
              auth_identity_id: authIdentity?.id ?? "",
            },
          ],
        },
      })
      return signIn("officer", login)
    }

    beforeEach(async () => {
      people += 1
      await createSalesChannelsWorkflow(getContainer()).run({
        input: { salesChannelsData: [{ name: "Chợ" }] },
      })
      const { result: agencies } = await createAgenciesWorkflow(getContainer()).run({
        input: {
          actor: { type: "system", id: "test" },
          agencies: [
            {
              handle: "xa",
              kind: "commune",
              name: { vi: "UBND xã", en: "Commune" },
              territory_kind: "communes",
              commune_codes: [COMMUNE],
            },
            {
              handle: "xa-khac",
              kind: "commune",
              name: { vi: "UBND xã khác", en: "Another" },
              territory_kind: "communes",
              commune_codes: [ELSEWHERE],
            },
            {
              handle: "so",
              kind: "department",
              name: { vi: "Sở", en: "Department" },
              territory_kind: "province",
              commune_codes: [],
            },
          ],
        },
      })
      const idOf = (handle: string) => agencies.find((one) => one.handle === handle)?.id ?? ""
      commune = await officer(idOf("xa"), `xa${String(people)}@cholang.example`)
      elsewhere = await officer(idOf("xa-khac"), `khac${String(people)}@cholang.example`)
      department = await officer(idOf("so"), `so${String(people)}@cholang.example`)
    })

    /** Signs up and begins; the token knows the producer. */
    async function begin(login = `men${String(people)}@cholang.example`): Promise<string> {
      const fresh = await signUp("producer", login)
      const begun = await ask<{ producer: { id: string } }>(
        "POST",
        "/producer/registrations",
        fresh,
        {
          kind: "household_business",
          name: "Hộ Rượu Mến",
          person: "Nông Thị Mến",
          commune_code: COMMUNE,
        }
      )
      expect(begun.status).toBe(201)
      return signIn("producer", login)
    }

    const save = (token: string, step: string, answers: Record<string, string>) =>
      ask<RegistrationAnswer>("POST", `/producer/registration/steps/${step}`, token, { answers })

    const upload = (token: string, requirement: string, name: string, bytes: Buffer) =>
      ask<RegistrationAnswer & Refusal>(
        "POST",
        `/producer/registration/documents?requirement=${requirement}&name=${encodeURIComponent(name)}`,
        token,
        bytes,
        { "content-type": "application/octet-stream" }
      )

    const picture = () =>
      sharp({ create: { width: 30, height: 20, channels: 3, background: { r: 9, g: 99, b: 9 } } })

    async function fill(token: string): Promise<void> {
      await save(token, "who", { phone: "0912 345 678" })
      await save(token, "place", { street: "Bản Nà" })
      await save(token, "identity", {
        tax_code: "8000123456",
        identity_number: "008 190 001 234",
        registration_no: "15A8000123",
        registration_date: "2020-05-01",
        registration_issuer: "UBND xã",
      })
      await upload(token, "identity_card", "truoc.jpg", await picture().jpeg().toBuffer())
      await upload(token, "business_registration", "giay.png", await picture().png().toBuffer())
    }

    const ATTESTED = ["true_statement", "platform_rules", "food_safety_pledge"]
    const submit = (token: string, attested = ATTESTED) =>
      ask<RegistrationAnswer & Refusal>("POST", "/producer/registration/submit", token, {
        attested,
      })

    const decide = (token: string, id: string, body: object) =>
      ask<OfficerProducerAnswer & Refusal>(
        "POST",
        `/officer/producers/${id}/decisions`,
        token,
        body
      )

    const mailbox = async (): Promise<MailboxMessage[]> => {
      const reply: Reply<{ messages: MailboxMessage[] }> = await api.request({
        url: "/mailbox",
        headers: { accept: "application/json" },
      })
      return reply.data.messages
    }

    async function submitted(): Promise<{ token: string; id: string }> {
      const token = await begin()
      await fill(token)
      const reply = await submit(token)
      expect(reply.data.registration.state).toBe("submitted")
      return { token, id: reply.data.registration.producer_id }
    }

    it("a registration that was left is resumed where it was, and its numbers are masked", async () => {
      const login = `men${String(people)}@cholang.example`
      const token = await begin(login)
      await save(token, "identity", { tax_code: "8000 123 456", identity_number: "12" })
      const later = await ask<RegistrationAnswer>(
        "GET",
        "/producer/registration",
        await signIn("producer", login)
      )

      expect(later.data.registration).toMatchObject({
        state: "draft",
        last_step: "identity",
        is_editable: true,
        answers: { name: "Hộ Rượu Mến", tax_code: "•••••••456" },
        problems: { identity_number: "invalid", street: "missing" },
      })
      expect(JSON.stringify(later.data)).not.toContain("8000123456")
      const { data: stored } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "registration",
          fields: ["*"],
          filters: { producer_id: later.data.registration.producer_id },
        })
      expect(stored).toHaveLength(1)
      expect(JSON.stringify(stored)).not.toContain("8000123456")
    })

    it("a masked number that comes back from the form changes nothing", async () => {
      const token = await begin()
      await save(token, "identity", { tax_code: "8000123456" })
      const again = await save(token, "identity", { tax_code: "•••••••456" })

      expect(again.data.registration.problems).not.toHaveProperty("tax_code")
    })

    it("one person registers once", async () => {
      const token = await begin()
      const again = await ask<Refusal>("POST", "/producer/registrations", token, {
        kind: "farm",
        name: "Trại",
        person: "Mến",
        commune_code: COMMUNE,
      })

      expect(again.data.code).toBe("already_registered")
    })

    it("what is missing is not handed in", async () => {
      const token = await begin()

      expect((await submit(token)).data.code).toBe("registration_incomplete")
      await fill(token)
      expect((await submit(token, ["true_statement"])).data.code).toBe("registration_incomplete")
    })

    it("documents that lie about their type are refused", async () => {
      const token = await begin()
      const png = await picture().png().toBuffer()
      const html = Buffer.from("<html><script>alert(1)</script></html>")

      expect((await upload(token, "identity_card", "anh.pdf", png)).data.code).toBe(
        "document_type_mismatch"
      )
      const named = await upload(token, "identity_card", "anh.png", png)
      expect(named.status).toBe(201)
      expect(named.data.registration.documents[0]).toMatchObject({
        file_name: "anh.png",
        content_type: "image/png",
      })
      expect((await upload(token, "identity_card", "anh.png", html)).data.code).toBe(
        "document_type_unknown"
      )
      const large = await upload(token, "identity_card", "to.png", Buffer.alloc(10_485_761))
      expect(large.data.code).toBe("document_too_large")
      expect((await upload(token, "farm_confirmation", "a.png", png)).data.code).toBe(
        "document_not_asked"
      )
    })

    it("a document is read by its producer and its officers, and by nobody else", async () => {
      const { token, id } = await submitted()
      const mine = await ask<RegistrationAnswer>("GET", "/producer/registration", token)
      const documentId = mine.data.registration.documents[0]?.id ?? ""
      const stranger = await begin(`la${String(people)}@cholang.example`)

      const own = await ask("GET", `/producer/documents/${documentId}`, token)
      expect(own.status).toBe(200)
      expect(own.headers["content-disposition"]).toContain("attachment")
      expect(own.headers["x-content-type-options"]).toBe("nosniff")
      expect((await ask("GET", `/producer/documents/${documentId}`, stranger)).status).toBe(404)
      expect((await ask("GET", `/officer/documents/${documentId}`, commune)).status).toBe(200)
      expect((await ask("GET", `/officer/documents/${documentId}`, elsewhere)).status).toBe(404)
      expect((await ask("GET", `/officer/documents/${documentId}`, token)).status).toBe(401)
      expect((await ask("GET", `/officer/producers/${id}`, elsewhere)).status).toBe(404)
    })

    it("two taps hand in once", async () => {
      const token = await begin()
      await fill(token)
      const [first, second] = await Promise.all([submit(token), submit(token)])
      const inbox = await ask<InboxAnswer>("GET", "/officer/inbox", department)

      expect([first.status, second.status].sort()).toEqual([200, 400])
      expect(inbox.data.items).toHaveLength(1)
      expect((await submit(token)).data.code).toBe("registration_not_editable")
    })

    it("an officer sees what waits in the own commune, and the department the province", async () => {
      await submitted()
      const inboxOf = async (token: string) =>
        (await ask<InboxAnswer>("GET", "/officer/inbox", token)).data

      expect((await inboxOf(commune)).counters).toEqual([
        { kind: "producer_registration", waiting: 1, overdue: 0 },
      ])
      expect((await inboxOf(department)).items[0]).toMatchObject({ commune_code: COMMUNE })
      expect(await inboxOf(elsewhere)).toMatchObject({ items: [], counters: [] })
      const found = await ask<InboxAnswer>("GET", "/officer/inbox?q=ruou%20men", department)
      expect(found.data.items).toHaveLength(1)
      const other = await ask<InboxAnswer>("GET", "/officer/inbox?q=che", department)
      expect(other.data.items).toHaveLength(0)
    })

    it("asks for changes with a reason, is told, mended, recommended and approved", async () => {
      const { token, id } = await submitted()
      expect(
        (await decide(commune, id, { decision: "ask_for_changes", reason: " " })).data.code
      ).toBe("reason_missing")
      expect((await decide(commune, id, { decision: "approve" })).data.code).toBe(
        "not_for_this_agency"
      )
      const asked = await decide(commune, id, {
        decision: "ask_for_changes",
        reason: "Ảnh mờ",
        remarks: [{ field: "identity_card", text: "Chụp lại mặt trước" }],
      })
      expect(asked.status).toBe(200)

      const seen = await ask<RegistrationAnswer>("GET", "/producer/registration", token)
      expect(seen.data.registration).toMatchObject({
        state: "draft",
        remarks: [{ field: "identity_card", text: "Chụp lại mặt trước" }],
      })
      expect(seen.data.history[0]).toMatchObject({ action: "ask_for_changes", reason: "Ảnh mờ" })
      expect((await mailbox()).map(({ template }) => template)).toContain(
        "producer.ask_for_changes"
      )

      await save(token, "place", { street: "Bản Nà Lũng" })
      expect((await submit(token)).status).toBe(200)
      const review = await ask<OfficerProducerAnswer>("GET", `/officer/producers/${id}`, commune)
      expect(review.data.changes).toEqual([
        { field: "street", change: "changed", before: "Bản Nà", after: "Bản Nà Lũng" },
      ])
      await decide(commune, id, { decision: "recommend", verified: ["place_checked"] })
      expect((await decide(department, id, { decision: "approve" })).data.code).toBe(
        "checklist_not_met"
      )
      const approved = await decide(department, id, {
        decision: "approve",
        verified: ["identity_checked"],
      })

      expect(approved.data.registration).toMatchObject({
        state: "approved",
        verification: "verified",
      })
      const inbox = await ask<InboxAnswer>("GET", "/officer/inbox", department)
      expect(inbox.data.items).toEqual([])
      const [producer] = await getContainer().resolve("marketplace").listProducers({ id })
      expect(producer?.shipping_profile_id).toEqual(expect.any(String))
      expect((await api.get("/public/producers")).data).toMatchObject({
        producers: [{ name: { vi: "Hộ Rượu Mến" } }],
      })
    })

    it("what the commune has compared whole may be approved in bulk, nothing else", async () => {
      const { id } = await submitted()
      const waiting = await ask<InboxAnswer>("GET", "/officer/inbox", department)
      const approve = (itemId: string, token: string) =>
        ask<{ results: { code: string | null }[] }>("POST", "/officer/inbox/approve", token, {
          ids: [itemId],
        })
      const first = waiting.data.items[0]?.id ?? ""
      expect((await approve(first, department)).data.results[0]?.code).toBe("not_low_risk")

      await decide(commune, id, {
        decision: "recommend",
        verified: ["place_checked", "identity_checked"],
      })
      const low = await ask<InboxAnswer>("GET", "/officer/inbox?low_risk=true", department)
      const item = low.data.items[0]?.id ?? ""
      expect((await approve(item, elsewhere)).data.results[0]?.code).toBe("not_found")
      expect((await approve(item, department)).data.results[0]?.code).toBeNull()
    })

    it("suspension hides a producer, reinstatement shows it, each with its reason in the history", async () => {
      const { id } = await submitted()
      await decide(department, id, {
        decision: "approve",
        verified: ["place_checked", "identity_checked"],
      })
      await decide(department, id, { decision: "suspend", reason: "Không giao hàng" })
      const hidden = await api.get("/public/producers")
      expect(hidden.data).toMatchObject({ producers: [] })
      const shown = await decide(department, id, { decision: "reinstate", reason: "Đã giao" })

      expect(shown.data.history.map(({ action }) => action)).toEqual([
        "reinstate",
        "suspend",
        "approve",
        "submit",
      ])
    })

    it("a rejected registration may be opened again", async () => {
      const { token, id } = await submitted()
      await decide(department, id, { decision: "reject", reason: "Không ở tỉnh này" })
      expect((await save(token, "place", { street: "x" })).status).toBe(400)
      await decide(department, id, { decision: "reopen", reason: "Có giấy mới" })

      expect((await save(token, "place", { street: "Bản mới" })).status).toBe(200)
    })

    it("numbers are shown to an officer who asks, and the log says so", async () => {
      const { id } = await submitted()
      const review = await ask<OfficerProducerAnswer>("GET", `/officer/producers/${id}`, department)
      expect(JSON.stringify(review.data)).not.toContain("008190001234")
      const shown = await ask<{ identity: Record<string, string> }>(
        "POST",
        `/officer/producers/${id}/identity`,
        department
      )

      expect(shown.data.identity).toEqual({
        tax_code: "8000123456",
        identity_number: "008190001234",
      })
      expect((await ask("POST", `/officer/producers/${id}/identity`, elsewhere)).status).toBe(404)
    })

    it("a note for the agency is read there, a note for all by all who see the record", async () => {
      const { id } = await submitted()
      const note = (token: string, text: string, audience: string) =>
        ask<{ notes: { text: string }[] }>("POST", `/officer/records/producer/${id}/notes`, token, {
          text,
          audience,
        })
      await note(commune, "Gọi lại thứ Hai", "agency")
      await note(commune, "Đã đến tận nơi", "all_agencies")
      const read = await ask<OfficerProducerAnswer>("GET", `/officer/producers/${id}`, department)

      expect(read.data.notes.map(({ text }) => text)).toEqual(["Đã đến tận nơi"])
      expect((await note(elsewhere, "?", "agency")).status).toBe(404)
    })
  },
})
