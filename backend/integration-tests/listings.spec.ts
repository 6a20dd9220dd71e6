import "./environment"
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { randomUUID } from "node:crypto"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import { emptyContent, type ListingContent, typedLabelKeys } from "@cholang/marketplace/domain"
import { keepListingPictureWorkflow } from "@cholang/marketplace/workflows"
import { CLOCK } from "@cholang/shared"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import sharp from "sharp"
import searchTextConfiguration from "../src/migration-scripts/search-text-configuration"
import type { ProductAnswer } from "../src/http"
import { type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

const NOW = "2026-11-23T05:00:00.000Z"
const PASSWORD = "mot-mat-khau-dai"
const BY_TEST = { type: "system", id: "test" } as const

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let tea: string
    let honey: string
    let officer: string
    let elsewhere: string
    let picture: string

    const request = (
      method: string,
      url: string,
      token: string,
      data?: unknown,
      headers: Record<string, string> = {}
    ) =>
      api.request({
        url,
        method,
        data,
        headers: {
          authorization: `Bearer ${token}`,
          ...(method === "GET" ? {} : { "idempotency-key": randomUUID() }),
          ...headers,
        },
        validateStatus: () => true,
      })

    async function account(kind: "producer" | "officer", identifier: string): Promise<string> {
      const { data } = await api.request({
        url: `/auth/${kind}/account`,
        method: "POST",
        data: { identifier, password: PASSWORD },
        validateStatus: () => true,
      })
      return data.token
    }

    async function register(login: string): Promise<string> {
      const { authIdentity, error } = await getContainer()
        .resolve(Modules.AUTH)
        .register("account", { body: { identifier: login, password: PASSWORD } })
      if (!authIdentity) {
        throw new Error(error)
      }
      return authIdentity.id
    }

    async function producerId(handle: string): Promise<string> {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "producer", fields: ["id"], filters: { handle } })
      return data[0]?.id ?? ""
    }

    beforeAll(async () => {
      const container = getContainer()
      container.resolve(CLOCK).now = () => new Date(NOW)
      await searchTextConfiguration({ container, args: [] })
      market = await openSmallMarket(container)
      await container.resolve(Modules.SEARCH).reindex({ index: "product", strategy: "swap" })
      const members = [
        { handle: "htx-che", login: "che@example.vn", role: "owner" as const },
        { handle: "ho-mat-ong", login: "ong@example.vn", role: "owner" as const },
      ]
      for (const { handle, login, role } of members) {
        await createMembersWorkflow(container).run({
          input: {
            members: [
              {
                producer_id: await producerId(handle),
                role,
                name: handle,
                login,
                auth_identity_id: await register(login),
              },
            ],
            actor: BY_TEST,
          },
        })
      }
      const { result: agencies } = await createAgenciesWorkflow(container).run({
        input: {
          agencies: ["00691", "00700"].map((code) => ({
            handle: `ubnd-${code}`,
            kind: "commune" as const,
            name: { vi: `UBND ${code}`, en: `Committee ${code}` },
            territory_kind: "communes" as const,
            commune_codes: [code],
          })),
          actor: BY_TEST,
        },
      })
      for (const { id, handle } of agencies) {
        const login = `${handle}@example.vn`
        await createOfficersWorkflow(container).run({
          input: {
            officers: [
              {
                agency_id: id,
                role: "lead",
                name: handle,
                login,
                auth_identity_id: await register(login),
              },
            ],
            actor: BY_TEST,
          },
        })
      }
      tea = await account("producer", "che@example.vn")
      honey = await account("producer", "ong@example.vn")
      officer = await account("officer", "ubnd-00691@example.vn")
      elsewhere = await account("officer", "ubnd-00700@example.vn")

      const file = path.join(await mkdtemp(path.join(tmpdir(), "listing-")), "photo")
      await sharp({ create: { width: 800, height: 1000, channels: 3, background: "#5a7a3a" } })
        .jpeg()
        .toFile(file)
      const scope = {
        producerId: await producerId("htx-che"),
        memberId: "m",
        role: "owner" as const,
      }
      const { result } = await keepListingPictureWorkflow(container).run({
        input: { scope, path: file },
      })
      picture = result[0]?.id ?? ""
    })

    function content(change: Partial<ListingContent> = {}): ListingContent {
      return {
        ...emptyContent(),
        title: { vi: "Chè bạch trà Cao Bồ", en: "White tea of Cao Bồ" },
        summary: { vi: "Búp non phơi nắng", en: "" },
        product_set: 11,
        pictures: [{ id: picture, alt: { vi: "Gói chè", en: "" } }],
        label_fields: typedLabelKeys(11, NOW).map((key) => ({ key, value: { vi: "Có", en: "" } })),
        variants: [
          {
            key: "a",
            variant_id: null,
            name: { vi: "gói 50 g", en: "" },
            price_vnd: 250_000,
            stock: 12,
            weight_grams: 80,
          },
        ],
        ...change,
      }
    }

    async function draftOf(token: string, body: Record<string, string> = {}) {
      const { status, data } = await request("POST", "/producer/listings", token, body)
      expect([200, 201]).toContain(status)
      return data.draft
    }

    const save = (token: string, draft: { id: string; version: number }, said: unknown) =>
      request("PUT", `/producer/listings/${draft.id}`, token, {
        version: draft.version,
        content: said,
      })

    async function submitted(said: ListingContent = content()) {
      const saved = (await save(tea, await draftOf(tea), said)).data.draft
      const { status, data } = await request("POST", `/producer/listings/${saved.id}/submit`, tea, {
        version: saved.version,
      })
      expect(status).toBe(200)
      return data.draft
    }

    const decide = (token: string, draft: { id: string; version: number }, body: object) =>
      request("POST", `/officer/listings/${draft.id}/decide`, token, {
        version: draft.version,
        ...body,
      })

    const workItems = async (record_id: string) => {
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "work_item", fields: ["state", "outcome"], filters: { record_id } })
      return data.map(({ state, outcome }) => `${state} ${outcome ?? ""}`.trim())
    }

    /** The index follows events in its own time. */
    async function eventually<Value>(
      read: () => Promise<Value>,
      isThere: (value: Value) => boolean
    ): Promise<Value> {
      let value = await read()
      for (let tries = 0; tries < 60 && !isThere(value); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        value = await read()
      }
      return value
    }

    const catalogHandles = async (): Promise<string[]> => {
      const { data } = await api.request({ url: "/public/catalog?limit=48" })
      return data.cards.map(({ handle }: { handle: string }) => handle)
    }

    it("a product goes from a draft to a basket, and every step happens once", async () => {
      const draft = await submitted()
      expect(draft).toMatchObject({ state: "submitted", missing: [] })
      expect(await workItems(draft.id)).toEqual(["open"])

      const again = await request("POST", `/producer/listings/${draft.id}/submit`, tea, {
        version: draft.version,
      })
      expect(again).toMatchObject({ status: 400, data: { code: "transition_not_allowed" } })
      expect(await workItems(draft.id)).toEqual(["open"])

      const { data: waiting } = await request("GET", "/officer/listings", officer)
      expect(waiting.listings).toMatchObject([{ id: draft.id, is_new: true }])

      const approved = await decide(officer, draft, { decision: "approve" })
      expect(approved).toMatchObject({ status: 200, data: { draft: { state: "approved" } } })
      expect((await decide(officer, draft, { decision: "approve" })).status).toBe(400)
      expect(await workItems(draft.id)).toEqual(["closed approved"])

      const handles = await eventually(catalogHandles, (all) => all.includes("che-bach-tra-cao-bo"))
      expect(handles.filter((handle) => handle === "che-bach-tra-cao-bo")).toHaveLength(1)

      const { data: page } = await api.request({ url: "/public/products/che-bach-tra-cao-bo" })
      expect(page.product).toMatchObject({
        star: null,
        unit: { vi: "gói 50 g", en: "gói 50 g" },
        variants: [{ price_vnd: 250_000, available: 12 }],
      })
      const { data: cart } = await api.request({
        url: "/store/carts",
        method: "POST",
        data: { region_id: market.regionId },
        headers: { "x-publishable-api-key": market.publishableKey },
      })
      const added = await api.request({
        url: `/store/carts/${cart.cart.id}/line-items`,
        method: "POST",
        data: { variant_id: page.product.variants[0].id, quantity: 2 },
        headers: { "x-publishable-api-key": market.publishableKey },
      })
      expect(added.data.cart.items).toMatchObject([{ unit_price: 250_000, quantity: 2 }])

      const { data: audit } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({ entity: "audit_entry", fields: ["action"], filters: { record_id: draft.id } })
      expect(audit.map(({ action }) => action)).toEqual([
        "listing_draft.submitted",
        "listing_draft.approved",
      ])
    })

    it("what is on sale changes when the change is approved, and not before", async () => {
      const { data: list } = await request("GET", "/producer/listings?state=published", tea)
      const listing = list.listings.find(
        ({ handle }: { handle: string | null }) => handle === "che-shan-tuyet"
      )
      const draft = await draftOf(tea, { listing_id: listing.id })
      expect((await draftOf(tea, { listing_id: listing.id })).id).toBe(draft.id)

      const said: ListingContent = {
        ...draft.content,
        title: { vi: "Chè Shan tuyết cổ thụ", en: "Old-tree Shan tea" },
        summary: { vi: "Mới", en: "New" },
        pictures: content().pictures,
        label_fields: content().label_fields,
        variants: [
          {
            ...draft.content.variants[0],
            name: { vi: "gói 100 g", en: "" },
            price_vnd: 300_000,
            weight_grams: 120,
          },
          {
            ...content().variants[0],
            key: "b",
            name: { vi: "gói 500 g", en: "" },
            price_vnd: 900_000,
            stock: 4,
          },
        ],
      }
      const saved = (await save(tea, draft, said)).data.draft
      const sent = await request("POST", `/producer/listings/${draft.id}/submit`, tea, {
        version: saved.version,
      })
      expect(sent.status).toBe(200)
      const before = await api.request({ url: "/public/products/che-shan-tuyet" })
      expect(before.data.product.title.vi).toBe("Chè Shan tuyết")

      const { data: review } = await request("GET", `/officer/listings/${draft.id}`, officer)
      expect(review.review.changes).toContainEqual({
        field: `variants.${draft.content.variants[0].key}.price_vnd`,
        before: "180000",
        after: "300000",
      })
      const approved = await decide(officer, sent.data.draft, { decision: "approve" })
      expect(approved.status).toBe(200)

      const { data } = await eventually(
        (): Promise<{ data: ProductAnswer }> =>
          api.request({ url: "/public/products/che-shan-tuyet" }),
        (answer) => answer.data.product.variants.length === 2
      )
      expect(data.product.title.vi).toBe("Chè Shan tuyết cổ thụ")
      expect(
        data.product.variants.map(({ price_vnd, available }) => [price_vnd, available])
      ).toEqual([
        [300_000, 50],
        [900_000, 4],
      ])
    })

    describe("a draft", () => {
      it.each<[string, Partial<ListingContent>, string, string]>([
        [
          "a price of 300 digits",
          { variants: [{ ...content().variants[0]!, price_vnd: 1e299 }] },
          "variants.0.price_vnd",
          "too_high",
        ],
        [
          "negative stock",
          { variants: [{ ...content().variants[0]!, stock: -1 }] },
          "variants.0.stock",
          "negative",
        ],
        ["a name of emoji", { title: { vi: "🍵🍵🍵", en: "" } }, "title.vi", "words_needed"],
        ["markup", { story: { vi: "<script>alert(1)</script>", en: "" } }, "story.vi", "markup"],
        ["a name too long", { title: { vi: "a".repeat(500), en: "" } }, "title.vi", "too_long"],
      ])(
        "with %s is refused with field and code, and nothing is kept",
        async (_what, change, field, code) => {
          const draft = await draftOf(tea)
          const refused = await save(tea, draft, content({ ...change, pictures: [] }))

          expect(refused.status).toBe(400)
          expect(refused.data.problems).toContainEqual(expect.objectContaining({ field, code }))
          const { data } = await request("GET", `/producer/listings/${draft.id}`, tea)
          expect(data.draft).toMatchObject({ version: 1, content: { title: { vi: "" } } })
        }
      )

      it("that is not finished cannot be submitted, and says what is missing", async () => {
        const draft = await draftOf(tea)
        const refused = await request("POST", `/producer/listings/${draft.id}/submit`, tea, {
          version: draft.version,
        })
        expect(refused).toMatchObject({ status: 400, data: { code: "listing_incomplete" } })
        expect(draft.missing).toContainEqual({ field: "title.vi", code: "required" })
      })

      it("saved by two hands keeps the first and shows it to the second", async () => {
        const draft = await draftOf(tea)
        await save(tea, draft, content({ title: { vi: "Tay thứ nhất", en: "" } }))
        const second = await save(tea, draft, content({ title: { vi: "Tay thứ hai", en: "" } }))

        expect(second).toMatchObject({
          status: 409,
          data: { code: "version_conflict", draft: { content: { title: { vi: "Tay thứ nhất" } } } },
        })
      })

      it("is unknown to every other producer and to officers elsewhere", async () => {
        const draft = await submitted()
        const answers = await Promise.all([
          request("GET", `/producer/listings/${draft.id}`, honey),
          save(honey, draft, content({ pictures: [] })),
          request("POST", `/producer/listings/${draft.id}/submit`, honey, { version: 1 }),
          request("POST", `/producer/listings/${draft.id}/retract`, honey, {
            version: 1,
            action: "withdraw",
          }),
          request("POST", "/producer/listings", honey, { copy_of: draft.id }),
          request("GET", `/officer/listings/${draft.id}`, elsewhere),
          decide(elsewhere, draft, { decision: "approve" }),
        ])
        expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404, 404])
        const { data } = await request("GET", "/officer/listings", elsewhere)
        expect(data.listings).toEqual([])
      })

      it("shows no picture of another producer", async () => {
        const refused = await save(honey, await draftOf(honey), content())
        expect(refused).toMatchObject({ status: 400, data: { code: "picture_unknown" } })
      })

      it("comes back with remarks beside its fields, is mended and submitted again", async () => {
        const draft = await submitted(content({ title: { vi: "Chè OCOP 5 sao", en: "" } }))
        const { data } = await request("GET", `/officer/listings/${draft.id}`, officer)
        expect(data.review.claims).toEqual([
          { field: "title.vi", kind: "star", words: "OCOP 5 sao" },
        ])

        expect((await decide(officer, draft, { decision: "askForChanges" })).status).toBe(400)
        const asked = await decide(officer, draft, {
          decision: "askForChanges",
          reason: "Bỏ số sao khỏi tên",
          remarks: [{ field: "title.vi", text: "Sao chỉ lấy từ sổ chứng nhận" }],
        })
        expect(asked.data.draft.state).toBe("changes_asked")
        expect(await workItems(draft.id)).toEqual(["closed changes_asked"])

        const { data: mine } = await request("GET", `/producer/listings/${draft.id}`, tea)
        expect(mine.draft).toMatchObject({
          state: "changes_asked",
          decision_reason: "Bỏ số sao khỏi tên",
          remarks: [{ field: "title.vi" }],
        })
        const mended = (await save(tea, mine.draft, content())).data.draft
        const sent = await request("POST", `/producer/listings/${draft.id}/submit`, tea, {
          version: mended.version,
        })
        expect(sent.data.draft).toMatchObject({ state: "submitted", remarks: [] })
      })

      it("that changed since the officer read it is not approved unseen", async () => {
        const draft = await submitted()
        const stale = await decide(
          officer,
          { ...draft, version: draft.version - 1 },
          { decision: "approve" }
        )
        expect(stale).toMatchObject({ status: 400, data: { code: "version_conflict" } })
      })
    })

    describe("prices and stock", () => {
      const offers = async (token: string) =>
        (await request("GET", "/producer/offers", token)).data.offers

      it("change at once within the band, all rows or none", async () => {
        const [offer] = await offers(honey)
        const refused = await request("PATCH", "/producer/offers", honey, {
          changes: [
            { variant_id: offer.variant_id, stock: 30 },
            { variant_id: "variant_of_nobody", stock: 1 },
          ],
        })
        expect(refused).toMatchObject({
          status: 400,
          data: { problems: [{ row: 1, field: "variant_id", code: "unknown_offer" }] },
        })
        expect((await offers(honey))[0].stocked).toBe(offer.stocked)

        const far = await request("PATCH", "/producer/offers", honey, {
          changes: [{ variant_id: offer.variant_id, price_vnd: offer.price_vnd * 2 }],
        })
        expect(far.data.problems).toMatchObject([
          { field: "price_vnd", code: "price_needs_approval" },
        ])

        const done = await request("PATCH", "/producer/offers", honey, {
          changes: [
            {
              variant_id: offer.variant_id,
              price_vnd: Number(offer.price_vnd) + 10_000,
              stock: 33,
            },
          ],
        })
        expect(done).toMatchObject({ status: 200, data: { changed: 1 } })
        expect((await offers(honey))[0]).toMatchObject({
          price_vnd: Number(offer.price_vnd) + 10_000,
          stocked: 33,
          price_band: offer.price_band,
        })
      })

      it("of another producer are nobody's to change", async () => {
        const [foreign] = await offers(honey)
        const refused = await request("PATCH", "/producer/offers", tea, {
          changes: [{ variant_id: foreign.variant_id, stock: 0 }],
        })
        expect(refused.data.problems).toMatchObject([{ code: "unknown_offer" }])
      })

      it("go out as a spreadsheet and come back as a preview that is confirmed once", async () => {
        const exported = await api.request({
          url: "/producer/offers/export",
          headers: { authorization: `Bearer ${honey}` },
          responseType: "arraybuffer",
        })
        const csv = Buffer.from(exported.data).toString("utf8")
        expect(csv.codePointAt(0)).toBe(0xfeff)
        const [, line] = csv.split("\r\n")
        const cells = line?.split(",") ?? []
        const edited = `variant_id,price_vnd,stock\r\n${cells[0]},,77\r\n`
        const preview = await request("POST", "/producer/offers/imports", honey, edited, {
          "content-type": "text/plain",
        })
        expect(preview).toMatchObject({
          status: 201,
          data: { import: { problem_count: 0, changes: [{ stock_after: 77 }] } },
        })
        const { id } = preview.data.import
        const stocks = async () =>
          (await offers(honey)).map(({ stocked }: { stocked: number }) => stocked)
        expect(await stocks()).not.toContain(77)
        expect((await request("GET", `/producer/offers/imports/${id}`, tea)).status).toBe(404)

        const confirm = () => request("POST", `/producer/offers/imports/${id}/confirm`, honey)
        expect((await confirm()).data.changed).toBe(1)
        expect((await confirm()).data.changed).toBe(0)
        expect(await stocks()).toContain(77)
      })

      it("with errors are told by line and column, and cannot be confirmed", async () => {
        const preview = await request(
          "POST",
          "/producer/offers/imports",
          honey,
          "variant_id,price_vnd,stock\n=1+1,abc,-2\nnobody,1000,1\n",
          { "content-type": "text/plain" }
        )
        expect(
          preview.data.import.problems.map(
            ({ line, column, code }: { line: number; column: string; code: string }) =>
              `${line} ${column} ${code}`
          )
        ).toEqual([
          "2 variant_id formula",
          "2 price_vnd not_a_whole_number",
          "2 stock negative",
          "3 variant_id unknown_offer",
        ])
        const confirmed = await request(
          "POST",
          `/producer/offers/imports/${preview.data.import.id}/confirm`,
          honey
        )
        expect(confirmed).toMatchObject({ status: 400, data: { code: "import_has_problems" } })
      })

      it("in a file of a million lines are refused quickly", async () => {
        const started = performance.now()
        const { status } = await request(
          "POST",
          "/producer/offers/imports",
          honey,
          "variant_of_nobody,1000,1\n".repeat(1_000_000),
          { "content-type": "text/plain" }
        )
        expect(status).toBe(413)
        expect(performance.now() - started).toBeLessThan(3_000)
      })
    })

    it("a listing that an officer takes down leaves the shop, and its producer cannot bring it back", async () => {
      const { data } = await request("GET", "/producer/listings?state=published", tea)
      const listing = data.listings.find(
        ({ handle }: { handle: string | null }) => handle === "che-shan-tuyet"
      )
      const state = (tree: string, token: string, body: object) =>
        request("POST", `/${tree}/listings/${listing.id}/state`, token, body)

      expect(
        (await state("officer", elsewhere, { action: "takeDown", reason: "Nhãn sai sự thật" }))
          .status
      ).toBe(404)
      expect((await state("producer", honey, { action: "pause" })).status).toBe(404)
      const down = await state("officer", officer, {
        action: "takeDown",
        reason: "Nhãn sai sự thật",
      })
      expect(down.data.listing.state).toBe("taken_down")
      expect(
        (await api.request({ url: "/public/products/che-shan-tuyet", validateStatus: () => true }))
          .status
      ).toBe(404)
      await eventually(catalogHandles, (all) => !all.includes("che-shan-tuyet"))
      expect(await catalogHandles()).not.toContain("che-shan-tuyet")
      expect((await state("producer", tea, { action: "resume" })).status).toBe(400)

      await state("officer", officer, { action: "release", reason: "Đã sửa nhãn" })
      expect((await state("producer", tea, { action: "resume" })).data.listing.state).toBe(
        "published"
      )
      expect((await api.request({ url: "/public/products/che-shan-tuyet" })).status).toBe(200)
    })
  },
})
