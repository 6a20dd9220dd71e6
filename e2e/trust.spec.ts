import type { CatalogAnswer, LedgerAnswer, ProductAnswer } from "@cholang/backend/http"
import type { IndicationAnswer, IndicationsAnswer } from "@cholang/geographical-indications/http"
import { type Shopper, visit } from "./support/browser"
import { readJson, runningInstance } from "./support/instance"
import { codeOf } from "./support/pages"

const instance = runningInstance()
const { storefront_url: shop, backend_url: backend } = instance

describe("what a badge says", () => {
  let shopper: Shopper

  beforeAll(async () => {
    shopper = await visit()
  })
  afterAll(() => shopper.leave())

  it.each(["expired", "revoked"])(
    "a product whose only certificate is %s shows no star",
    async (status) => {
      const handle = await productWithOnly(status)
      const { product } = await readJson<ProductAnswer>(`${backend}/public/products/${handle}`)
      expect(product.star).toBeNull()

      await shopper.page.goto(`${shop}/san-pham/${handle}`)
      const stars = shopper.page
        .locator("main article, main")
        .first()
        .getByRole("img", { name: /OCOP \d sao/ })
      const own = await shopper.page
        .locator("h1")
        .first()
        .locator("xpath=ancestor::*[self::article or self::section or self::header][1]")
        .getByText(/OCOP [345] sao/)
        .count()
      expect(own).toBe(0)
      expect(await stars.count()).toBeLessThanOrEqual(await relatedStars())
    }
  )

  it("a product of a producer whose right was revoked shows no indication", async () => {
    const { indications } = await readJson<IndicationsAnswer>(`${backend}/public/indications`)
    const revoked = []
    for (const { handle } of indications) {
      const { indication } = await readJson<IndicationAnswer>(
        `${backend}/public/indications/${handle}`
      )
      for (const right of indication.rights.filter(({ status }) => status === "revoked"))
        revoked.push({ handle, right })
    }
    expect(revoked.length).toBeGreaterThan(0)
    const all = await everyCard()
    for (const { handle, right } of revoked) {
      const shown = all.filter((card) => right.product_ids.includes(card.id))
      expect(shown.length).toBeGreaterThan(0)
      for (const card of shown)
        expect(card.indications.map((badge) => badge.handle)).not.toContain(handle)
    }
  })

  it("each verdict of a scan has a page of its own", async () => {
    const verdicts = ["in_circulation", "expired", "recalled", "unknown"]
    const headings = []
    for (const verdict of verdicts) {
      const code = verdict === "unknown" ? "ZZZZZZZZZZZZ" : await codeOf(instance, verdict)
      const answer = await shopper.page.goto(`${shop}/passport/${code}`)
      expect(answer?.status()).toBe(200)
      headings.push(await shopper.page.getByRole("heading", { level: 1 }).innerText())
    }
    expect(new Set(headings).size).toBe(verdicts.length)
    for (const heading of headings) expect(heading).not.toMatch(/hàng thật|chính hãng/i)
  })

  async function relatedStars() {
    return shopper.page
      .locator("ul")
      .getByRole("img", { name: /OCOP \d sao/ })
      .count()
  }
})

/** The handle of a product that has certificates, all of this status. */
async function productWithOnly(status: string): Promise<string> {
  const { certificates } = await readJson<LedgerAnswer>(
    `${backend}/public/certificates?status=${status}&limit=48`
  )
  for (const { product } of certificates) {
    const { product: detail } = await readJson<ProductAnswer>(
      `${backend}/public/products/${product.handle}`
    )
    if (detail.certificates.every((certificate) => certificate.status === status))
      return product.handle
  }
  throw new Error(`No product has only certificates that are ${status}`)
}

async function everyCard() {
  const cards: CatalogAnswer["cards"] = []
  let cursor: string | null = ""
  while (cursor !== null) {
    const page: CatalogAnswer = await readJson<CatalogAnswer>(
      `${backend}/public/catalog?limit=48&age_confirmed=true${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`
    )
    cards.push(...page.cards)
    cursor = page.next_cursor
  }
  return cards
}
