import "./environment"
import path from "node:path"
import { CLOCK } from "@cholang/shared"
import { recallLotWorkflow } from "@cholang/traceability/workflows"
import type { CatalogAnswer, PassportAnswer, ProductAnswer } from "../src/http"
import searchTextConfiguration from "../src/migration-scripts/search-text-configuration"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createPaymentSessionsWorkflow } from "@medusajs/medusa/core-flows"
import { BANK_TRANSFER, COD, type Market, openSmallMarket } from "./a-small-market"

jest.setTimeout(240_000)

const NOW = "2026-11-23T05:00:00.000Z"
const AFTER_THE_STAR = "2028-02-01T05:00:00.000Z"

medusaIntegrationTestRunner({
  cwd: path.resolve(__dirname, ".."),
  testSuite: ({ api, getContainer }) => {
    let market: Market

    beforeAll(async () => {
      await searchTextConfiguration({ container: getContainer(), args: [] })
      market = await openSmallMarket(getContainer())
      await getContainer().resolve(Modules.SEARCH).reindex({ index: "product", strategy: "swap" })
    })

    beforeEach(() => {
      setClock(NOW)
    })

    function setClock(instant: string): void {
      getContainer().resolve(CLOCK).now = () => new Date(instant)
    }

    const get = (url: string, headers: Record<string, string> = {}) =>
      api.request({ url, method: "GET", headers, validateStatus: () => true })

    const store = (method: string, url: string, data?: unknown) =>
      api.request({
        url,
        method,
        data,
        headers: { "x-publishable-api-key": market.publishableKey },
        validateStatus: () => true,
      })

    const catalog = async (query = ""): Promise<CatalogAnswer> =>
      (await get(`/public/catalog${query}`)).data

    const handles = (answer: CatalogAnswer) => answer.cards.map(({ handle }) => handle).sort()

    describe("GET /public/catalog", () => {
      it("lists what approved producers sell, without spirits, and says how many are left out", async () => {
        const answer = await catalog()

        expect(handles(answer)).toEqual(["che-shan-tuyet", "mat-ong-bac-ha"])
        expect(answer.count).toBe(2)
        expect(answer.hidden_alcohol_count).toBe(1)
      })

      it("lists spirits to who says to be of age", async () => {
        const answer = await catalog("?age_confirmed=true")

        expect(handles(answer)).toContain("ruou-ngo-men-la")
        expect(answer.hidden_alcohol_count).toBe(0)
      })

      it("finds the tea with marks, without, in capitals, by a beginning and in English", async () => {
        for (const q of ["Chè Shan tuyết", "che shan tuyet", "CHE SHAN", "shan tuye", "snow tea"]) {
          expect(handles(await catalog(`?q=${encodeURIComponent(q)}`))).toEqual(["che-shan-tuyet"])
        }
      })

      it("forgives a slip of the keyboard where nothing matches", async () => {
        expect(handles(await catalog("?q=mat%20ogn"))).toContain("mat-ong-bac-ha")
      })

      it("shows a card with price, star, indication and stock", async () => {
        const card = (await catalog("?producer=htx-che")).cards[0]

        expect(card).toMatchObject({
          price_vnd: 180_000,
          was_price_vnd: null,
          stock: "in_stock",
          star: { star: 4 },
          indications: [{ handle: "shan-tuyet" }],
          commune: { code: "00691", province_code: "08" },
        })
        expect((await catalog("?producer=ho-mat-ong")).cards[0]?.stock).toBe("low")
      })

      it("counts each facet as if only the other facets were chosen", async () => {
        const answer = await catalog("?producer=htx-che")

        expect(answer.facets.producer.map(({ value, count }) => [value, count])).toEqual(
          expect.arrayContaining([
            ["htx-che", 1],
            ["ho-mat-ong", 1],
          ])
        )
        expect(answer.facets.product_set).toEqual([
          {
            value: "11",
            label: { vi: "Chè tươi, chè chế biến", en: "Tea leaf and processed tea" },
            count: 1,
          },
        ])
      })

      it("filters by star, indication and price", async () => {
        expect(handles(await catalog("?star=4"))).toEqual(["che-shan-tuyet"])
        expect(handles(await catalog("?indication=shan-tuyet"))).toEqual(["che-shan-tuyet"])
        expect(handles(await catalog("?price_min=200000"))).toEqual(["mat-ong-bac-ha"])
        expect(handles(await catalog("?price_max=200000&star=5"))).toEqual([])
      })

      it("goes through the pages without missing or repeating a product", async () => {
        const first = await catalog("?limit=1&sort=price_asc")
        const second = await catalog(`?limit=1&sort=price_asc&cursor=${first.next_cursor ?? ""}`)

        expect([...handles(first), ...handles(second)]).toEqual([
          "che-shan-tuyet",
          "mat-ong-bac-ha",
        ])
        expect(second.next_cursor).toBeNull()
      })

      it("says when a star or right next changes, and shows neither after its end", async () => {
        expect((await catalog()).valid_until).toBe("2027-05-31T17:00:00.000Z")

        setClock(AFTER_THE_STAR)
        const later = await catalog()

        expect(later.cards.find(({ handle }) => handle === "che-shan-tuyet")).toMatchObject({
          star: null,
          indications: [],
        })
        expect(later.facets.star).toEqual([])
        expect(handles(await catalog("?star=4"))).toEqual([])
        expect(later.as_of).toBe(AFTER_THE_STAR)
      })

      it("answers 304 to who has the answer already", async () => {
        const first = await get("/public/catalog")
        const again = await get("/public/catalog", { "if-none-match": first.headers.etag })

        expect(first.headers["cache-control"]).toMatch(/^public, max-age=0, s-maxage=\d+$/)
        expect(first.headers["access-control-allow-origin"]).toBe("*")
        expect(again.status).toBe(304)
      })
    })

    describe("malformed requests", () => {
      it("are refused with 400 and a sentence", async () => {
        const answers = await Promise.all(
          [
            "/public/catalog?limit=0",
            "/public/catalog?limit=49",
            "/public/catalog?limit=x",
            "/public/catalog?colour=red",
            "/public/catalog?cursor=zzz",
            "/public/catalog?sort=random",
            "/public/catalog?q[]=a",
            "/public/catalog?q=a&q=b",
            "/public/catalog?a.b.c.d=1",
            "/public/catalog?star=9",
            "/public/catalog?village=%27%20OR%201",
            "/public/certificates?status=lost",
            "/public/passports/short",
            "/public/producers?village.a.b.c=1",
          ].map(async (url) => ({ url, ...(await get(url)) }))
        )

        for (const { url, status, data } of answers) {
          expect({ url, status, message: data.message }).toEqual({
            url,
            status: 400,
            message: expect.any(String),
          })
        }
      })

      it("for what is not there, or not to be seen, are answered with 404", async () => {
        const answers = await Promise.all(
          [
            "/public/products/none",
            "/public/producers/chua-duyet",
            "/public/products/banh-gai",
            "/media/../package.json",
            "/media/none-1.webp",
          ].map(async (url) => ({ url, ...(await get(url)) }))
        )

        for (const { url, status, data } of answers) {
          expect({ url, status, stack: data.stack }).toEqual({ url, status: 404, stack: undefined })
        }
      })

      it("finds nothing, and does not fail, for text that means something to the search", async () => {
        for (const q of ["'", "a & | !", ":*", "\\", "%00", "((", "<script>"]) {
          expect((await get(`/public/catalog?q=${encodeURIComponent(q)}`)).status).toBe(200)
        }
      })
    })

    describe("GET /public/products/:handle", () => {
      it("tells all of a product and nothing private of its producer", async () => {
        const { data } = await get("/public/products/che-shan-tuyet")
        const { product }: ProductAnswer = data

        expect(product).toMatchObject({
          star: { star: 4 },
          variants: [{ price_vnd: 180_000, available: 50 }],
          certificates: [{ status: "valid", star: 4 }],
          producer_detail: { handle: "htx-che", street: "Thôn 1" },
        })
        expect(product.lots.map(({ code }) => code)).toEqual([market.lotCode])
        expect(JSON.stringify(data)).not.toContain("912345678")
      })

      it("recommends no spirits", async () => {
        const { data } = await get("/public/products/mat-ong-bac-ha")

        expect(data.product.related.map(({ handle }: { handle: string }) => handle)).not.toContain(
          "ruou-ngo-men-la"
        )
      })
    })

    describe("GET /public/passports/:code", () => {
      const passport = async (code: string): Promise<PassportAnswer> =>
        (await get(`/public/passports/${code}`)).data

      it("tells the story of a lot, with its certificates then and now", async () => {
        const answer = await passport(market.lotCode)

        expect(answer.passport).toMatchObject({
          verdict: "in_circulation",
          product: { handle: "che-shan-tuyet" },
          producer: { handle: "htx-che" },
          certificates: [{ status: "valid", was_valid_when_made: true }],
          indications: [{ was_active_when_made: true, is_active_now: true }],
        })
        expect(answer.passport.events).toHaveLength(2)
      })

      it("tells apart what was unknown, never released, expired and recalled", async () => {
        expect((await passport("0123456789AB")).passport.verdict).toBe("unknown")
        expect((await passport(market.draftLotCode)).passport.verdict).toBe("not_released")

        setClock(AFTER_THE_STAR)
        const later = await passport(market.lotCode)
        expect(later.passport.verdict).toBe("expired")
        expect(later.passport.certificates).toMatchObject([
          { status: "expired", was_valid_when_made: true },
        ])
        setClock(NOW)

        const { data: lots } = await getContainer()
          .resolve(ContainerRegistrationKeys.QUERY)
          .graph({
            entity: "lot",
            fields: ["id"],
            filters: { code: market.lotCode },
          })
        const text = { vi: "Lỗi nhãn", en: "Wrong label" }
        await recallLotWorkflow(getContainer()).run({
          input: { ids: lots.map(({ id }) => id), reason: text, instructions: text },
        })
        expect((await passport(market.lotCode)).passport.verdict).toBe("recalled")
      })
    })

    describe("registers", () => {
      it("the ledger lists certificates by status", async () => {
        expect((await get("/public/certificates?status=valid")).data.certificates).toMatchObject([
          { star: 4, product: { handle: "che-shan-tuyet" }, producer: { handle: "htx-che" } },
        ])
        expect((await get("/public/certificates?status=revoked")).data.certificates).toEqual([])
      })

      it("the map has a point for each of the 124 communes, the sitemap no spirits and no unapproved producer", async () => {
        const { communes } = (await get("/public/map")).data
        expect(communes).toHaveLength(124)
        expect(
          communes.find(({ code }: { code: string }) => code === "00691").producer_handles
        ).toEqual(["htx-che"])

        const { products, producers } = (await get("/public/sitemap")).data
        expect(products.map(({ handle }: { handle: string }) => handle).sort()).toEqual([
          "che-shan-tuyet",
          "mat-ong-bac-ha",
        ])
        expect(producers).toHaveLength(2)
      })

      it("producers answer without telephone and e-mail", async () => {
        const list = await get("/public/producers")
        const one = await get("/public/producers/htx-che")

        expect(list.data.producers.map(({ handle }: { handle: string }) => handle)).toEqual([
          "ho-mat-ong",
          "htx-che",
        ])
        expect(Object.keys(one.data.producer)).not.toEqual(expect.arrayContaining(["phone"]))
      })

      it("links join the registers with products and producers", async () => {
        const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
        const { data } = await query.graph({
          entity: "lot",
          fields: ["product.handle", "producer.handle"],
        })

        expect(data[0]).toMatchObject({
          product: { handle: "che-shan-tuyet" },
          producer: { handle: "htx-che" },
        })
      })
    })

    describe("buying", () => {
      async function basketOf(
        goods: Record<string, number>,
        metadata: Record<string, string> = {},
        phone = "0912345678"
      ): Promise<string> {
        const { data } = await store("POST", "/store/carts", {
          region_id: market.regionId,
          email: "khach@example.vn",
          metadata,
          shipping_address: {
            first_name: "Khách",
            last_name: "",
            address_1: "Số 1",
            city: "Hà Nội",
            country_code: "vn",
            phone,
          },
        })
        for (const [handle, quantity] of Object.entries(goods)) {
          const added = await store("POST", `/store/carts/${data.cart.id}/line-items`, {
            variant_id: market.variantOf[handle],
            quantity,
          })
          expect(added.status).toBe(200)
        }
        return data.cart.id
      }

      async function ship(cartId: string, producers: string[]): Promise<void> {
        const { status } = await store(
          "POST",
          `/store/carts/${cartId}/shipping-methods`,
          producers.map((handle) => ({ option_id: market.optionOf[handle] }))
        )
        if (status !== 200) {
          for (const handle of producers) {
            await store("POST", `/store/carts/${cartId}/shipping-methods`, {
              option_id: market.optionOf[handle],
            })
          }
        }
      }

      async function pay(cartId: string, provider_id: string) {
        const { data } = await store("POST", "/store/payment-collections", { cart_id: cartId })
        return store(
          "POST",
          `/store/payment-collections/${data.payment_collection.id}/payment-sessions`,
          { provider_id }
        )
      }

      const complete = (cartId: string) => store("POST", `/store/carts/${cartId}/complete`)

      it("takes a basket of two producers, paid on delivery, as one order", async () => {
        const cartId = await basketOf({ "che-shan-tuyet": 2, "mat-ong-bac-ha": 1 })
        await ship(cartId, ["htx-che", "ho-mat-ong"])
        expect((await pay(cartId, COD)).status).toBe(200)
        const { status, data } = await complete(cartId)

        expect(status).toBe(200)
        expect(data).toMatchObject({
          type: "order",
          order: { total: 2 * 180_000 + 320_000 + 30_000 + 35_000 },
        })
        expect((await complete(cartId)).data.order.id).toBe(data.order.id)
      })

      it("asks for one shipping method a producer", async () => {
        const cartId = await basketOf({ "che-shan-tuyet": 1, "mat-ong-bac-ha": 1 })
        await ship(cartId, ["htx-che"])
        await pay(cartId, COD)

        expect(await complete(cartId)).toMatchObject({
          status: 400,
          data: { code: "shipping_not_chosen" },
        })
      })

      it("refuses cash on delivery for spirits, both when it is chosen and when the order is placed", async () => {
        const cartId = await basketOf({ "che-shan-tuyet": 1 }, { age_confirmed_at: NOW })
        expect((await pay(cartId, COD)).status).toBe(200)
        await store("POST", `/store/carts/${cartId}/line-items`, {
          variant_id: market.variantOf["ruou-ngo-men-la"],
          quantity: 1,
        })
        await ship(cartId, ["htx-che", "ho-mat-ong"])

        expect(await pay(cartId, COD)).toMatchObject({
          status: 400,
          data: { code: "alcohol_needs_cashless" },
        })
      })

      it("judges the payment again when the order is placed, however it was chosen", async () => {
        const cartId = await basketOf({ "ruou-ngo-men-la": 1 }, { age_confirmed_at: NOW })
        await ship(cartId, ["ho-mat-ong"])
        const { data } = await store("POST", "/store/payment-collections", { cart_id: cartId })
        await createPaymentSessionsWorkflow(getContainer()).run({
          input: { payment_collection_id: data.payment_collection.id, provider_id: COD },
        })

        expect(await complete(cartId)).toMatchObject({
          status: 400,
          data: { code: "alcohol_needs_cashless" },
        })
      })

      it("sells spirits by bank transfer to who says to be of age, and tells where to pay", async () => {
        const cartId = await basketOf({ "ruou-ngo-men-la": 1 }, { age_confirmed_at: NOW })
        await ship(cartId, ["ho-mat-ong"])
        expect((await pay(cartId, BANK_TRANSFER)).status).toBe(200)
        const { data } = await complete(cartId)
        expect(data.type).toBe("order")

        const order = await store(
          "GET",
          `/store/orders/${data.order.id}?fields=id,*payment_collections,*payment_collections.payments`
        )
        expect(order.data.order.payment_collections[0].payments[0].data).toMatchObject({
          account_no: expect.any(String),
          memo: expect.any(String),
        })
      })

      it("does not sell spirits to who has not said to be of age", async () => {
        const cartId = await basketOf({ "ruou-ngo-men-la": 1 })
        await ship(cartId, ["ho-mat-ong"])

        expect(await pay(cartId, BANK_TRANSFER)).toMatchObject({
          status: 400,
          data: { code: "age_not_confirmed" },
        })
      })

      it("does not sell what a producer that is not approved offers", async () => {
        const cartId = await basketOf({ "banh-gai": 1 })
        await ship(cartId, ["chua-duyet"])
        await pay(cartId, COD)

        expect(await complete(cartId)).toMatchObject({
          status: 400,
          data: { code: "not_for_sale" },
        })
      })

      it("gives an order to its number and telephone, refuses every other pair alike, and limits the guesses", async () => {
        const cartId = await basketOf({ "che-shan-tuyet": 1 }, {}, "0987654321")
        await ship(cartId, ["htx-che"])
        await pay(cartId, COD)
        const { order } = (await complete(cartId)).data
        const lookUp = (display_id: unknown, phone: unknown) =>
          store("POST", "/store/orders/look-up", { display_id, phone })

        expect((await lookUp(order.display_id, "+84 987 654 321")).data).toEqual({
          order: { id: order.id, access_token: expect.any(String) },
        })
        const wrongPhone = await lookUp(order.display_id, "0911111111")
        const wrongNumber = await lookUp(999_999, "0987654321")
        expect(wrongPhone.status).toBe(404)
        expect(wrongPhone.data).toEqual(wrongNumber.data)
        expect((await lookUp("1", "x")).status).toBe(400)

        const answers = []
        for (let attempt = 0; attempt < 5; attempt += 1) {
          answers.push(await lookUp(order.display_id, "0911111111"))
        }
        expect(answers.at(-1)?.status).toBe(429)
        expect(Number(answers.at(-1)?.headers["retry-after"])).toBeGreaterThan(0)
      })
    })
  },
})
