import type {
  CatalogAnswer,
  PassportAnswer,
  ProductAnswer,
  ProductCard,
} from "@cholang/backend/http"
import type { Page } from "playwright-core"
import { type Shopper, visit } from "./support/browser"
import { fillCheckout } from "./support/checkout"
import { readJson, runningInstance } from "./support/instance"
import { decodeQr } from "./support/qr"

const instance = runningInstance()
const shop = instance.storefront_url

describe("a shopper", () => {
  let shopper: Shopper
  let page: Page

  beforeAll(async () => {
    shopper = await visit()
    page = shopper.page
  })
  afterAll(() => shopper.leave())

  it("finds chè shan tuyết from the home page and puts it in the basket", async () => {
    await page.goto(shop)
    const search = page.getByRole("searchbox").first()
    await search.fill("chè shan tuyết")
    await search.press("Enter")
    await page.waitForURL(/\/san-pham\?/)
    const first = page
      .locator("main")
      .getByRole("link", { name: /shan tuyết/i })
      .first()
    await first.click()
    await page.waitForURL(/\/san-pham\/[^?]+/)
    await addToBasket(page)
  })

  it("buys from two producers in one order, paid in cash on delivery, and gets an order number", async () => {
    const { pathname } = new URL(page.url())
    const chosen = await product(pathname.split("/").pop() ?? "")
    const other = await productOfAnotherProducer(chosen.producer.handle)
    await page.goto(`${shop}/san-pham/${other.handle}`)
    await addToBasket(page)

    await page.goto(`${shop}/gio-hang`)
    for (const { producer } of [chosen, other]) {
      expect(await page.getByRole("heading", { name: producer.name.vi, exact: true }).count()).toBe(
        1
      )
    }
    await page.getByRole("link", { name: "Đặt hàng" }).first().click()
    await page.waitForURL(/\/thanh-toan/)
    await fillCheckout(page, { payment: "cash" })
    await page.getByRole("button", { name: /^Đặt hàng/ }).click()
    await page.waitForURL(/\/don-hang\//, { timeout: 60_000 })

    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/\d/)
    const text = await page.locator("main").innerText()
    expect(text).toContain(chosen.producer.name.vi)
    expect(text).toContain(other.producer.name.vi)
  })

  it("scans the code of a lot and reads where it comes from", async () => {
    const code = await codeOnSale()
    const expected = await readJson<PassportAnswer>(
      `${instance.backend_url}/public/passports/${code}`
    )

    for (const kind of ["svg", "png"]) {
      const picture = await fetch(`${instance.backend_url}/public/codes/${code}/qr.${kind}`)
      const address = await decodeQr(Buffer.from(await picture.arrayBuffer()))
      expect(address).toBe(expected.passport.uri)

      await page.goto(address)
      expect(page.url()).toBe(`${shop}/passport/${code}`)
    }
    const story = await page.locator("main").innerText()
    expect(story).toContain(expected.passport.lot?.lot_no)
    expect(expected.passport.events.length).toBeGreaterThanOrEqual(4)
    for (const event of expected.passport.events) expect(story).toContain(event.title.vi)
  })
})

describe("a product in several sizes", () => {
  it.each([true, false])(
    "is priced by the size chosen (scripts: %s)",
    async (javaScriptEnabled) => {
      const { page, leave } = await visit({ javaScriptEnabled })
      try {
        await page.goto(`${shop}/san-pham/cam-sanh-bai-cam`)
        const price = page.locator(".pdp__price")
        expect(await price.innerText()).toContain("45.000\u00a0₫")

        await page.getByRole("radio", { name: /thùng 5 kg/ }).check()
        expect(await price.innerText()).toContain("210.000\u00a0₫")
        expect(await price.innerText()).not.toContain("45.000\u00a0₫")
      } finally {
        await leave()
      }
    }
  )
})

describe("a basket with corn wine", () => {
  it("cannot be paid on delivery, and can be paid by bank transfer by an adult", async () => {
    const { page, leave } = await visit()
    try {
      const { cards } = await catalogue("q=rượu ngô&age_confirmed=true")
      const wine = cards.find((card) => card.is_alcohol && card.stock === "in_stock")
      await page.goto(`${shop}/san-pham/${wine?.handle ?? ""}`)
      await addToBasket(page)

      await page.goto(`${shop}/gio-hang`)
      const order = page.getByRole("link", { name: "Đặt hàng" })
      expect(
        (await order.count()) === 0 ||
          (await order.first().getAttribute("aria-disabled")) === "true"
      ).toBe(true)
      await page.getByRole("checkbox", { name: /18/ }).check()
      const confirm = page.getByRole("button", { name: "Xác nhận" })
      if (await confirm.isVisible()) await confirm.click()
      await page.getByRole("link", { name: "Đặt hàng", disabled: false }).first().click()
      await page.waitForURL(/\/thanh-toan/)

      const cash = page.getByRole("radio", { name: /tiền mặt/i })
      expect((await cash.count()) === 0 || (await cash.isDisabled())).toBe(true)
      await fillCheckout(page, { payment: "transfer" })
      await page.getByRole("button", { name: /^Đặt hàng/ }).click()
      await page.waitForURL(/\/don-hang\//, { timeout: 60_000 })
      expect(await page.locator("main").innerText()).toMatch(/TQ[A-Z0-9]+/)
    } finally {
      await leave()
    }
  })
})

async function addToBasket(page: Page) {
  await page.getByRole("button", { name: "Cho vào giỏ" }).first().click()
  await page.getByText(/Đã cho vào giỏ/).waitFor()
}

function catalogue(query: string): Promise<CatalogAnswer> {
  return readJson(`${instance.backend_url}/public/catalog?${encodeURI(query)}`)
}

async function product(handle: string) {
  return (await readJson<ProductAnswer>(`${instance.backend_url}/public/products/${handle}`))
    .product
}

async function productOfAnotherProducer(producer: string): Promise<ProductCard> {
  const { cards } = await catalogue("limit=48")
  const found = cards.find(
    (card) => card.producer.handle !== producer && card.stock === "in_stock" && !card.is_alcohol
  )
  if (!found) throw new Error("Every product on sale is of one producer")
  return found
}

/** The code of a lot that a product page offers. */
async function codeOnSale(): Promise<string> {
  const { cards } = await catalogue("limit=48")
  for (const { handle } of cards) {
    const released = (await product(handle)).lots.find(({ state }) => state === "released")
    if (released) return released.code
  }
  throw new Error("No lot is on sale")
}
