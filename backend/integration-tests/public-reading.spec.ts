import { recallLotWorkflow } from "@cholang/traceability/workflows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CatalogAnswer, PassportAnswer, ProductAnswer } from "../src/http"
import { inSmallMarket, NOW } from "./market-suite"

const AFTER_THE_STAR = "2028-02-01T05:00:00.000Z"

inSmallMarket((suite) => {
  const catalog = async (query = ""): Promise<CatalogAnswer> =>
    (await suite.get(`/public/catalog${query}`)).data

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

      expect([...handles(first), ...handles(second)]).toEqual(["che-shan-tuyet", "mat-ong-bac-ha"])
      expect(second.next_cursor).toBeNull()
    })

    it("says when a star or right next changes, and shows neither after its end", async () => {
      expect((await catalog()).valid_until).toBe("2027-05-31T17:00:00.000Z")

      suite.setClock(AFTER_THE_STAR)
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
      const first = await suite.get("/public/catalog")
      const again = await suite.get("/public/catalog", { "if-none-match": first.headers.etag })

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
        ].map(async (url) => ({ url, ...(await suite.get(url)) }))
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
        ].map(async (url) => ({ url, ...(await suite.get(url)) }))
      )

      for (const { url, status, data } of answers) {
        expect({ url, status, stack: data.stack }).toEqual({ url, status: 404, stack: undefined })
      }
    })

    it("finds nothing, and does not fail, for text that means something to the search", async () => {
      for (const q of ["'", "a & | !", ":*", "\\", "%00", "((", "<script>"]) {
        expect((await suite.get(`/public/catalog?q=${encodeURIComponent(q)}`)).status).toBe(200)
      }
    })
  })

  describe("GET /public/products/:handle", () => {
    it("tells all of a product and nothing private of its producer", async () => {
      const { data } = await suite.get("/public/products/che-shan-tuyet")
      const { product }: ProductAnswer = data

      expect(product).toMatchObject({
        star: { star: 4 },
        variants: [{ price_vnd: 180_000, available: 50 }],
        certificates: [{ status: "valid", star: 4 }],
        producer_detail: { handle: "htx-che", street: "Thôn 1" },
      })
      expect(product.lots.map(({ code }) => code)).toEqual([suite.market.lotCode])
      expect(JSON.stringify(data)).not.toContain("912345678")
    })

    it("recommends no spirits", async () => {
      const { data } = await suite.get("/public/products/mat-ong-bac-ha")

      expect(data.product.related.map(({ handle }: { handle: string }) => handle)).not.toContain(
        "ruou-ngo-men-la"
      )
    })
  })

  describe("GET /public/passports/:code", () => {
    const passport = async (code: string): Promise<PassportAnswer> =>
      (await suite.get(`/public/passports/${code}`)).data

    it("tells the story of a lot, with its certificates then and now", async () => {
      const answer = await passport(suite.market.lotCode)

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
      expect((await passport(suite.market.draftLotCode)).passport.verdict).toBe("not_released")

      suite.setClock(AFTER_THE_STAR)
      const later = await passport(suite.market.lotCode)
      expect(later.passport.verdict).toBe("expired")
      expect(later.passport.certificates).toMatchObject([
        { status: "expired", was_valid_when_made: true },
      ])
      suite.setClock(NOW)

      const { data: lots } = await suite
        .getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "lot",
          fields: ["id"],
          filters: { code: suite.market.lotCode },
        })
      const text = { vi: "Lỗi nhãn", en: "Wrong label" }
      await recallLotWorkflow(suite.getContainer()).run({
        input: { ids: lots.map(({ id }) => id), reason: text, instructions: text },
      })
      expect((await passport(suite.market.lotCode)).passport.verdict).toBe("recalled")
    })
  })

  describe("registers", () => {
    it("the ledger lists certificates by status", async () => {
      expect(
        (await suite.get("/public/certificates?status=valid")).data.certificates
      ).toMatchObject([
        { star: 4, product: { handle: "che-shan-tuyet" }, producer: { handle: "htx-che" } },
      ])
      expect((await suite.get("/public/certificates?status=revoked")).data.certificates).toEqual([])
    })

    it("the map has a point for each of the 124 communes, the sitemap no spirits and no unapproved producer", async () => {
      const { communes } = (await suite.get("/public/map")).data
      expect(communes).toHaveLength(124)
      expect(
        communes.find(({ code }: { code: string }) => code === "00691").producer_handles
      ).toEqual(["htx-che"])

      const { products, producers } = (await suite.get("/public/sitemap")).data
      expect(products.map(({ handle }: { handle: string }) => handle).sort()).toEqual([
        "che-shan-tuyet",
        "mat-ong-bac-ha",
      ])
      expect(producers).toHaveLength(2)
    })

    it("the ledger of all is read page by page, to its end", async () => {
      const whole = (await suite.get("/public/certificates")).data
      const first = (await suite.get("/public/certificates?limit=1")).data
      const second = (await suite.get(`/public/certificates?limit=1&cursor=${first.next_cursor}`))
        .data

      expect(whole.certificates.length).toBeGreaterThan(1)
      expect(whole.next_cursor).toBeNull()
      expect([...first.certificates, ...second.certificates]).toEqual(
        whole.certificates.slice(0, 2)
      )
    })

    it("producers answer 304 to who has the answer, however much later", async () => {
      for (const url of ["/public/producers", "/public/producers/htx-che"]) {
        suite.setClock("2026-11-23T05:00:00.000Z")
        const first = await suite.get(url)
        suite.setClock("2026-11-23T06:00:00.000Z")
        const again = await suite.get(url, { "if-none-match": first.headers.etag })

        expect([first.status, again.status]).toEqual([200, 304])
        expect(first.headers["cache-control"]).toBe("public, max-age=0, s-maxage=60")
      }
    })

    it("producers answer without telephone and e-mail", async () => {
      const list = await suite.get("/public/producers")
      const one = await suite.get("/public/producers/htx-che")

      expect(list.data.producers.map(({ handle }: { handle: string }) => handle)).toEqual([
        "ho-mat-ong",
        "htx-che",
      ])
      expect(Object.keys(one.data.producer)).not.toEqual(expect.arrayContaining(["phone"]))
    })

    it("links join the registers with products and producers", async () => {
      const query = suite.getContainer().resolve(ContainerRegistrationKeys.QUERY)
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
})
