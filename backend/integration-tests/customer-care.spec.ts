import "./environment"
import { mkdtemp } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import {
  createAgenciesWorkflow,
  createMembersWorkflow,
  createOfficersWorkflow,
} from "@cholang/access/workflows"
import { caseDeadlines } from "@cholang/marketplace/domain"
import { escalateOverdueCasesWorkflow } from "@cholang/marketplace/workflows"
import { CLOCK } from "@cholang/shared"
import { ContainerRegistrationKeys, generateJwtToken } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { z } from "@medusajs/framework/zod"
import sharp from "sharp"
import searchTextConfiguration from "../src/migration-scripts/search-text-configuration"
import { COD, type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

const NOW = "2026-11-23T05:00:00.000Z"
const A_WEEK_LATER = "2026-12-01T05:00:00.000Z"
const PASSWORD = "mot-mat-khau-dai"
const SHOPPER = "nguyen.thi.minh@example.vn"
const OTHER = "nguoi-khac@example.vn"
const BY_TEST = { type: "system", id: "test" } as const
const TEA = "che-shan-tuyet"

/** A module as the configuration declares it; kept by reference, since its options are changed here. */
const DeclaredModule = z.custom<{ options: Record<string, unknown> }>(
  (value) => typeof value === "object" && value !== null && "options" in value
)

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let market: Market
    let shopper: string
    let other: string
    let teaMaker: string
    let honeyMaker: string
    let officer: string
    let officerElsewhere: string
    let counter = 0

    const request = (
      method: string,
      url: string,
      { as, data, headers = {} }: { as?: string; data?: unknown; headers?: object } = {}
    ) => {
      counter += 1
      return api.request({
        url,
        method,
        data,
        headers: {
          "x-publishable-api-key": market.publishableKey,
          "idempotency-key": `test-${String(counter).padStart(8, "0")}`,
          ...(as === undefined ? {} : { authorization: `Bearer ${as}` }),
          ...headers,
        },
        validateStatus: () => true,
      })
    }
    const sql = async (text: string, values: string[] = []) => {
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw(text, values)
      return rows
    }

    function setClock(instant: string): void {
      getContainer().resolve(CLOCK).now = () => new Date(instant)
    }

    beforeAll(async () => {
      await searchTextConfiguration({ container: getContainer(), args: [] })
      market = await openSmallMarket(getContainer())
      const config = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      const { options } = DeclaredModule.parse(config.modules?.["onboarding"])
      options["mediaDir"] = await mkdtemp(path.join(tmpdir(), "cholang-media-"))
      shopper = await signUp(SHOPPER, "Nguyễn Thị Minh")
      other = await signUp(OTHER, "Trần Văn Khác")
      teaMaker = await memberOf("htx-che")
      honeyMaker = await memberOf("ho-mat-ong")
      officer = await officerOf("so-cong-thuong", [])
      officerElsewhere = await officerOf("xa-khac", ["00694"])
    })

    beforeEach(() => {
      setClock(NOW)
    })

    async function signUp(email: string, name: string): Promise<string> {
      const body = { email, password: PASSWORD }
      const registered = await request("POST", "/auth/customer/emailpass/register", { data: body })
      await request("POST", "/store/customers", {
        as: registered.data.token,
        data: { email, first_name: name, last_name: "" },
      })
      const signedIn = await request("POST", "/auth/customer/emailpass", { data: body })
      return signedIn.data.token
    }

    function tokenOf(actor_type: string, actor_id: string): string {
      const { http } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
      return generateJwtToken(
        { actor_id, actor_type, auth_identity_id: `authid_${actor_id}`, app_metadata: {} },
        { secret: z.string().parse(http.jwtSecret), expiresIn: "1h" }
      )
    }

    async function memberOf(handle: string): Promise<string> {
      const [producer] = await sql("SELECT id FROM marketplace_producer WHERE handle = ?", [handle])
      const { result } = await createMembersWorkflow(getContainer()).run({
        input: {
          actor: BY_TEST,
          members: [
            {
              producer_id: producer.id,
              role: "owner",
              name: handle,
              login: `${handle}@example.vn`,
            },
          ],
        },
      })
      return tokenOf("producer", result[0]?.id ?? "")
    }

    async function officerOf(handle: string, communes: string[]): Promise<string> {
      const { result: agencies } = await createAgenciesWorkflow(getContainer()).run({
        input: {
          actor: BY_TEST,
          agencies: [
            {
              handle,
              kind: communes.length === 0 ? "department" : "commune",
              name: { vi: handle, en: handle },
              territory_kind: communes.length === 0 ? "province" : "communes",
              commune_codes: communes,
            },
          ],
        },
      })
      const { result } = await createOfficersWorkflow(getContainer()).run({
        input: {
          actor: BY_TEST,
          officers: [
            {
              agency_id: agencies[0]?.id ?? "",
              role: "lead",
              name: handle,
              login: `${handle}@example.vn`,
            },
          ],
        },
      })
      return tokenOf("officer", result[0]?.id ?? "")
    }

    type Placed = { id: string; display_id: number; producerIds: Record<string, string> }

    async function order(
      goods: Record<string, number>,
      {
        as,
        email = SHOPPER,
        isDelivered = true,
      }: { as?: string; email?: string; isDelivered?: boolean } = {}
    ): Promise<Placed> {
      const signed = as === undefined ? {} : { as }
      const { data } = await request("POST", "/store/carts", {
        ...signed,
        data: {
          region_id: market.regionId,
          email,
          shipping_address: {
            first_name: "Nguyễn Thị Minh",
            last_name: "",
            address_1: "Số 1 phố Hàng Thử",
            city: "Xã Một",
            country_code: "vn",
            phone: "0912345678",
          },
        },
      })
      const cart = `/store/carts/${String(data.cart.id)}`
      for (const [handle, quantity] of Object.entries(goods)) {
        await request("POST", `${cart}/line-items`, {
          data: { variant_id: market.variantOf[handle], quantity },
        })
      }
      const makers = Object.keys(goods).map((handle) => (handle === TEA ? "htx-che" : "ho-mat-ong"))
      for (const maker of makers) {
        await request("POST", `${cart}/shipping-methods`, {
          data: { option_id: market.optionOf[maker] },
        })
      }
      const { data: paid } = await request("POST", "/store/payment-collections", {
        data: { cart_id: data.cart.id },
      })
      await request(
        "POST",
        `/store/payment-collections/${String(paid.payment_collection.id)}/payment-sessions`,
        { data: { provider_id: COD } }
      )
      const completed = await request("POST", `${cart}/complete`, signed)
      expect(completed.data.type).toBe("order")
      const { id, display_id } = completed.data.order
      if (isDelivered) {
        await sql(
          `UPDATE marketplace_producer_order SET state = 'delivered', accepted_at = '${NOW}', packed_at = '${NOW}',
             shipped_at = '${NOW}', delivered_at = '${NOW}', return_until = '${A_WEEK_LATER}' WHERE order_id = ?`,
          [id]
        )
      }
      const parts = await sql(
        `SELECT producer.handle, producer.id FROM marketplace_producer_order part
           JOIN marketplace_producer producer ON producer.id = part.producer_id WHERE part.order_id = ?`,
        [id]
      )
      return {
        id,
        display_id,
        producerIds: Object.fromEntries(
          parts.map((part: { handle: string; id: string }) => [part.handle, part.id])
        ),
      }
    }

    async function lineOf(orderId: string): Promise<string> {
      const [line] = await sql(
        `SELECT line.id FROM marketplace_producer_order_line line
           JOIN marketplace_producer_order part ON part.id = line.producer_order_id WHERE part.order_id = ?`,
        [orderId]
      )
      return line.id
    }

    const review = (line: string, text: string, more: object = {}) => ({
      producer_order_line_id: line,
      stars: 5,
      text,
      locale: "vi",
      ...more,
    })

    const ME = "/store/customers/me"

    /** An order that came, reviewed and complained about, with a product kept: what an account may hold. */
    async function aBusyAccount(): Promise<void> {
      const placed = await order({ [TEA]: 1 }, { as: shopper })
      await request("POST", `${ME}/reviews`, {
        as: shopper,
        data: review(await lineOf(placed.id), "Chè thơm"),
      })
      await request("POST", `/store/orders/${placed.id}/cases`, {
        as: shopper,
        data: {
          producer_id: placed.producerIds["htx-che"],
          kind: "goods",
          text: "Gói chè bị rách",
          locale: "vi",
        },
      })
      await request("POST", `${ME}/saved-products`, {
        as: shopper,
        data: { product_ids: [market.productOf[TEA]] },
      })
    }
    const openItems = () =>
      sql(
        "SELECT kind, record_id FROM access_work_item WHERE state = 'open' AND deleted_at IS NULL"
      )

    describe("reviews", () => {
      it("come only from a delivered purchase of one's own, one a line, however often they are sent", async () => {
        const waiting = await lineOf(
          (await order({ [TEA]: 1 }, { as: shopper, isDelivered: false })).id
        )
        const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
        const write = (as: string | undefined, id: string) =>
          request("POST", `${ME}/reviews`, {
            ...(as === undefined ? {} : { as }),
            data: review(id, "Chè thơm, gói kỹ."),
          })

        expect((await write(undefined, line)).status).toBe(401)
        expect(await write(shopper, waiting)).toMatchObject({
          status: 400,
          data: { code: "not_delivered" },
        })
        expect((await write(other, line)).status).toBe(404)
        expect((await write(shopper, "prorl_none")).status).toBe(404)

        const answers = await Promise.all([1, 2, 3].map(() => write(shopper, line)))
        expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400])
        expect(answers.find(({ status }) => status === 400)?.data.code).toBe("already_reviewed")

        const { data } = await request("GET", `/public/products/${TEA}/reviews`)
        expect(data.reviews).toMatchObject([{ stars: 5, author_name: "Minh N.", reply: null }])
        expect(data.summary).toMatchObject({ count: 1, average: 5 })
        expect(JSON.stringify(data)).not.toMatch(/cus_|example\.vn|Nguyễn/)
      })

      it("refuse six stars, none, and empty or endless words", async () => {
        const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
        for (const wrong of [
          { stars: 6 },
          { stars: 0 },
          { stars: 4.5 },
          { text: "  " },
          { text: "x".repeat(2001) },
        ]) {
          const answer = await request("POST", `${ME}/reviews`, {
            as: shopper,
            data: review(line, "Tốt", wrong),
          })
          expect(answer.status).toBe(400)
        }
      })

      it("show pictures encoded anew, and only pictures", async () => {
        const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
        const send = (as: string, data: Buffer) =>
          request("POST", `${ME}/review-pictures`, {
            as,
            data,
            headers: { "content-type": "image/jpeg" },
          })
        const photo = await sharp({
          create: { width: 1600, height: 1200, channels: 3, background: "green" },
        })
          .withExif({ IFD0: { Copyright: "secret place" } })
          .jpeg()
          .toBuffer()

        expect((await send(shopper, Buffer.from("<svg onload=alert(1)>"))).data.code).toBe(
          "document_type_unknown"
        )
        const sent = await send(shopper, photo)
        expect(sent).toMatchObject({ status: 201, data: { picture: { picture: { width: 960 } } } })
        const foreign = await send(other, photo)

        const withForeign = await request("POST", `${ME}/reviews`, {
          as: shopper,
          data: review(line, "Đẹp", { picture_ids: [foreign.data.picture.id] }),
        })
        expect(withForeign.status).toBe(404)
        const written = await request("POST", `${ME}/reviews`, {
          as: shopper,
          data: review(line, "Đẹp", { picture_ids: [sent.data.picture.id] }),
        })
        expect(written.status).toBe(201)
      })

      it("with doubtful words wait for the officer, whose refusal the author reads", async () => {
        const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
        const written = await request("POST", `${ME}/reviews`, {
          as: shopper,
          data: review(line, "Gọi cho tôi 0912 345 678"),
        })
        const { id, state } = written.data.review
        expect(state).toBe("pending")
        expect(await openItems()).toContainEqual({ kind: "review", record_id: id })

        const decide = (as: string, data: object) =>
          request("POST", `/officer/reviews/${String(id)}/decision`, { as, data })
        expect((await decide(officerElsewhere, { action: "publish" })).status).toBe(404)
        expect((await decide(officer, { action: "refuse" })).status).toBe(400)
        expect(
          (await decide(officer, { action: "refuse", reason: "Có số điện thoại" })).status
        ).toBe(200)

        const own = await request("GET", `${ME}/reviews`, { as: shopper })
        expect(own.data.reviews).toContainEqual(
          expect.objectContaining({ id, state: "refused", refusal_reason: "Có số điện thoại" })
        )
        const shown = await request("GET", `/public/products/${TEA}/reviews`)
        expect(shown.data.reviews.map((each: { id: string }) => each.id)).not.toContain(id)
        expect(await openItems()).not.toContainEqual({ kind: "review", record_id: id })
      })

      it("have one answer, of the producer whose goods they are about", async () => {
        const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
        const { data } = await request("POST", `${ME}/reviews`, {
          as: shopper,
          data: review(line, "Sẽ mua nữa"),
        })
        const url = `/producer/reviews/${String(data.review.id)}/reply`
        const text = { text: "Cảm ơn chị" }

        expect((await request("POST", url, { as: honeyMaker, data: text })).status).toBe(404)
        expect((await request("POST", url, { as: teaMaker, data: text })).status).toBe(200)
        expect((await request("POST", url, { as: teaMaker, data: text })).data.code).toBe(
          "already_replied"
        )
        const mine = await request("GET", "/producer/reviews?answered=true", { as: teaMaker })
        expect(mine.data.reviews.map((each: { id: string }) => each.id)).toContain(data.review.id)
        expect(
          (await request("GET", "/producer/reviews", { as: honeyMaker })).data.reviews
        ).toEqual([])
      })

      it("are read page by page without missing or repeating one", async () => {
        for (const text of ["Một", "Hai", "Ba"]) {
          const line = await lineOf((await order({ [TEA]: 1 }, { as: shopper })).id)
          await request("POST", `${ME}/reviews`, { as: shopper, data: review(line, text) })
        }
        const all = (await request("GET", `/public/products/${TEA}/reviews?limit=100`)).data.reviews
        const seen: string[] = []
        let cursor = ""
        do {
          const page = await request(
            "GET",
            `/public/products/${TEA}/reviews?limit=1${cursor === "" ? "" : `&cursor=${cursor}`}`
          )
          seen.push(...page.data.reviews.map((each: { id: string }) => each.id))
          cursor = page.data.next_cursor ?? ""
        } while (cursor !== "")

        expect(seen).toHaveLength(3)
        expect(seen).toEqual(all.map((each: { id: string }) => each.id))
        expect((await request("GET", `/public/products/${TEA}/reviews?cursor=x`)).data.code).toBe(
          "invalid_cursor"
        )
      })
    })

    describe("reports", () => {
      it("are taken from anybody, once, and answered by the officer of the place", async () => {
        const send = () =>
          request("POST", `/public/products/${TEA}/reports`, {
            data: { reason: "false_star", text: "Sao này không có trong sổ", locale: "vi" },
          })
        const first = await send()
        expect(first.status).toBe(201)
        expect((await send()).data.report.id).toBe(first.data.report.id)
        const id: string = first.data.report.id
        expect(await openItems()).toContainEqual({ kind: "listing_report", record_id: id })

        const decide = (as: string) =>
          request("POST", `/officer/reports/${id}/decision`, {
            as,
            data: { outcome: "dismissed", reason: "Sao có trong sổ" },
          })
        expect((await decide(officerElsewhere)).status).toBe(404)
        expect((await decide(officer)).status).toBe(200)
        expect((await decide(officer)).status).toBe(400)
        expect(
          (
            await request("POST", "/public/products/khong-co/reports", {
              data: { reason: "other", text: "x", locale: "vi" },
            })
          ).status
        ).toBe(404)
      })
    })

    describe("a complaint", () => {
      const complain = (placed: Placed, more: object, who: { as?: string; headers?: object }) =>
        request("POST", `/store/orders/${placed.id}/cases`, {
          ...who,
          data: {
            producer_id: placed.producerIds["htx-che"],
            kind: "goods",
            text: "Gói chè bị rách",
            locale: "vi",
            ...more,
          },
        })

      it("has the times of its kind, is one when told twice, and is seen by its three sides alone", async () => {
        const placed = await order({ [TEA]: 1 }, { as: shopper })
        const opened = await Promise.all([1, 2].map(() => complain(placed, {}, { as: shopper })))
        expect(opened.map(({ status }) => status).sort()).toEqual([200, 201])
        const found = opened[0]?.data.case
        expect(found).toMatchObject({ ...caseDeadlines("goods", NOW), state: "open" })
        expect(found.messages).toHaveLength(1)
        expect(opened[1]?.data.case.id).toBe(found.id)

        const paths = {
          order: `/store/orders/${placed.id}/cases/${String(found.id)}`,
          producer: `/producer/cases/${String(found.id)}`,
          officer: `/officer/cases/${String(found.id)}`,
        }
        const seen = await Promise.all([
          request("GET", paths.order, { as: shopper }),
          request("GET", paths.order, { as: other }),
          request("GET", paths.order),
          request("GET", paths.producer, { as: teaMaker }),
          request("GET", paths.producer, { as: honeyMaker }),
          request("GET", paths.officer, { as: officer }),
          request("GET", paths.officer, { as: officerElsewhere }),
        ])
        expect(seen.map(({ status }) => status)).toEqual([200, 404, 404, 200, 404, 200, 404])
        expect(seen[0].headers["cache-control"]).toBe("no-store")
        expect(
          (
            await request("POST", `${paths.producer}/messages`, {
              as: honeyMaker,
              data: { text: "x" },
            })
          ).status
        ).toBe(404)
        expect(
          (await complain(placed, { producer_id: "prdcr_none" }, { as: shopper })).data.code
        ).toBe("producer_not_in_order")
      })

      it("opens for a guest who knows number and telephone, and for no other", async () => {
        const placed = await order({ [TEA]: 1 }, { email: "vang-lai@example.vn" })
        const lookUp = await request("POST", "/store/orders/look-up", {
          data: { display_id: placed.display_id, phone: "0912345678" },
        })
        const key = { "x-order-access-token": String(lookUp.data.order.access_token) }

        expect((await complain(placed, {}, { headers: key })).status).toBe(201)
        expect((await complain(placed, {}, {})).status).toBe(404)
        expect((await complain(placed, {}, { as: shopper })).status).toBe(404)
        expect(
          (await complain(placed, {}, { headers: { "x-order-access-token": "x".repeat(43) } }))
            .status
        ).toBe(404)
      })

      it("is answered, brought to the officer and decided, and every side reads why", async () => {
        const placed = await order({ [TEA]: 1 }, { as: shopper })
        const { id } = (await complain(placed, {}, { as: shopper })).data.case
        const answered = await request("POST", `/producer/cases/${String(id)}/messages`, {
          as: teaMaker,
          data: { text: "Chúng tôi gửi gói khác" },
        })
        expect(answered.data.case).toMatchObject({ state: "answered", first_responded_at: NOW })

        const asked = await request(
          "POST",
          `/store/orders/${placed.id}/cases/${String(id)}/escalation`,
          { as: shopper, data: {} }
        )
        expect(asked.data.case).toMatchObject({ state: "escalated", escalation_cause: "asked" })
        expect(await openItems()).toContainEqual({ kind: "case", record_id: id })

        const decide = (as: string, data: object) =>
          request("POST", `/officer/cases/${String(id)}/decision`, { as, data })
        const verdict = { decision: "refund_due", reason: "Ảnh cho thấy gói rách" }
        expect((await decide(officer, verdict)).status).toBe(400)
        expect((await decide(officerElsewhere, { ...verdict, refund_vnd: 180_000 })).status).toBe(
          404
        )
        expect((await decide(officer, { ...verdict, refund_vnd: 180_000 })).status).toBe(200)
        expect((await decide(officer, { ...verdict, refund_vnd: 180_000 })).data.code).toBe(
          "case_settled"
        )
        const read = await request("GET", `/producer/cases/${String(id)}`, { as: teaMaker })
        expect(read.data.case).toMatchObject({
          state: "decided",
          decision: "refund_due",
          decision_reason: verdict.reason,
          refund_vnd: 180_000,
        })
        const log = await sql("SELECT action FROM audit_entry WHERE record_id = ?", [id])
        expect(log.map((entry: { action: string }) => entry.action)).toEqual(
          expect.arrayContaining(["case.answered", "case.decided"])
        )
        const letters = await sql(
          "SELECT template, recipient FROM access_message WHERE template LIKE 'customer-care%'"
        )
        expect(letters).toContainEqual({
          template: "customer-care.case_decided",
          recipient: SHOPPER,
        })
      })

      it("goes to the officer by itself when a time has passed", async () => {
        const placed = await order({ [TEA]: 1 }, { as: shopper })
        const { id } = (await complain(placed, { kind: "danger" }, { as: shopper })).data.case
        setClock("2026-11-23T09:00:01.000Z")
        await escalateOverdueCasesWorkflow(getContainer()).run({ input: { limit: 100 } })

        const { data } = await request("GET", `/officer/cases/${String(id)}`, { as: officer })
        expect(data.case).toMatchObject({ state: "escalated", escalation_cause: "overdue" })
        expect(await openItems()).toContainEqual({ kind: "case", record_id: id })
      })
    })

    describe("an account", () => {
      it("keeps products and producers, each once, and shows nobody else's", async () => {
        const product = market.productOf[TEA] ?? ""
        const [producer] = await sql("SELECT id FROM marketplace_producer WHERE handle = 'htx-che'")
        for (let again = 0; again < 2; again += 1) {
          await request("POST", `${ME}/saved-products`, {
            as: shopper,
            data: { product_ids: [product, "prod_none"] },
          })
          await request("POST", `${ME}/followed-producers`, {
            as: shopper,
            data: { producer_id: producer.id },
          })
        }
        const saved = await request("GET", `${ME}/saved-products`, { as: shopper })
        const followed = await request("GET", `${ME}/followed-producers`, { as: shopper })
        expect(saved.data.saved_products).toMatchObject([{ handle: TEA }])
        expect(followed.data.followed_producers).toMatchObject([
          { producer: { handle: "htx-che" } },
        ])
        expect(
          (await request("GET", `${ME}/saved-products`, { as: other })).data.saved_products
        ).toEqual([])

        await request("DELETE", `${ME}/saved-products/${product}`, { as: other })
        expect(
          (await request("GET", `${ME}/saved-products`, { as: shopper })).data.saved_products
        ).toHaveLength(1)
      })

      it("takes over what was ordered before it by who reads its letters", async () => {
        const email = "dat-truoc@example.vn"
        const placed = await order({ [TEA]: 1 }, { email })
        const late = await signUp(email, "Lê Đặt Trước")
        const claim = (token: string) =>
          request("POST", `${ME}/guest-orders`, { as: late, data: { token } })
        expect((await claim("1.x")).data.code).toBe("claim_not_proven")

        await request("POST", `${ME}/guest-orders/request`, { as: late, data: { locale: "vi" } })
        const [letter] = await sql(
          "SELECT text FROM access_message WHERE template = 'customer-care.claim_orders'"
        )
        const token =
          new URL(/https?:\S+/.exec(letter.text)?.[0] ?? "").searchParams.get("claim") ?? ""
        expect(
          (await request("POST", `${ME}/guest-orders`, { as: shopper, data: { token } })).data.code
        ).toBe("claim_not_proven")
        expect((await claim(token)).data).toMatchObject({ claimed: 1 })
        const orders = await request("GET", "/store/orders", { as: late })
        expect(orders.data.orders.map(({ id }: { id: string }) => id)).toEqual([placed.id])
        const foreign = await request("GET", `${ME}/addresses/cuaddr_none`, { as: shopper })
        expect(foreign.status).toBe(404)
      })

      it("takes its data away, all of it and nobody else's", async () => {
        await aBusyAccount()
        const { data } = await request("GET", `${ME}/data`, { as: shopper })

        expect(data.customer.email).toBe(SHOPPER)
        for (const part of [
          "orders",
          "producer_orders",
          "reviews",
          "cases",
          "saved_products",
          "messages",
          "sign_ins",
        ]) {
          expect(data[part].length).toBeGreaterThan(0)
        }
        expect(JSON.stringify(data)).not.toContain(OTHER)
        expect(JSON.stringify(data)).not.toMatch(/scrypt|password_hash/i)
      })

      it("is closed with its password only, and leaves no personal data outside the orders", async () => {
        await aBusyAccount()
        await request("POST", `${ME}/addresses`, {
          as: shopper,
          data: {
            first_name: "Nguyễn Thị Minh",
            address_1: "Số 1 phố Hàng Thử",
            city: "Xã Một",
            country_code: "vn",
            phone: "0912345678",
          },
        })
        const close = (password: string) =>
          request("POST", `${ME}/closure`, { as: shopper, data: { password } })

        expect((await close("wrong")).data.code).toBe("wrong_password")
        expect((await close(PASSWORD)).data).toEqual({ closed: true })

        expect((await request("GET", ME, { as: shopper })).status).toBe(404)
        expect((await request("GET", `${ME}/data`, { as: shopper })).status).toBe(404)
        const again = await request("POST", "/auth/customer/emailpass", {
          data: { email: SHOPPER, password: PASSWORD },
        })
        expect(again.status).toBe(401)

        const tables = await sql(
          `SELECT table_name FROM information_schema.tables
             WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
             AND table_name NOT LIKE 'order%' AND table_name NOT LIKE 'marketplace_producer_order%'`
        )
        const leaks: string[] = []
        for (const { table_name } of tables) {
          const [{ found }] = await sql(
            `SELECT count(*)::int AS found FROM "${String(table_name)}" AS row WHERE row::text ILIKE ?`,
            [`%${SHOPPER}%`]
          )
          if (found > 0) {
            leaks.push(table_name)
          }
        }
        expect(leaks).toEqual([])
        const [kept] = await sql(`SELECT count(*)::int AS orders FROM "order" WHERE email = ?`, [
          SHOPPER,
        ])
        expect(kept.orders).toBeGreaterThan(0)
        const reviews = await request("GET", `/public/products/${TEA}/reviews`)
        expect(reviews.data.reviews.length).toBeGreaterThan(0)
        expect(reviews.data.reviews[0].author_name).toBeNull()
      })
    })
  },
})
