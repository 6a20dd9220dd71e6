import type { CatalogAnswer } from "@cholang/backend/http"
import type { Page } from "playwright-core"
import { type Shopper, visit } from "./support/browser"
import { fillCheckout } from "./support/checkout"
import { readJson, runningInstance } from "./support/instance"
import { demoPassword, enterDesk, enterPortal } from "./support/people"

const instance = runningInstance()
const shop = instance.storefront_url
const PHONE = { viewport: { width: 360, height: 740 } }

/** The commune whose officer is among the demonstration accounts. */
const COMMUNE = "02260"
const COMMUNE_OFFICER = "xa-khau-sen@cholang.example"
const DEPARTMENT_OFFICER = "so-cong-thuong@cholang.example"
/** Another household, whose owner is among the demonstration accounts. */
const NEIGHBOUR = { handle: "ho-banh-bep-lua", login: "lua@cholang.example" }

const RUN = Date.now().toString(36)
const HOUSEHOLD = { name: `Hộ đan lát ${RUN}`, login: `ho-${RUN}@cholang.example` }
const BASKET = `Giỏ tre ${RUN}`
const PRICE_VND = 240_000
/** The demonstration's rule, a share of the goods. */
const COMMISSION = 0.05
const STATEMENT_LINES = [
  "Tiền hàng",
  "Phí giao hàng khách trả",
  "Hoàn tiền, hủy đơn",
  "Phí dịch vụ của chợ",
  "Thuế GTGT của phí",
]

describe("from a registration to a statement", () => {
  let producer: Shopper
  let neighbour: Shopper
  let commune: Shopper
  let department: Shopper
  let shopper: Shopper

  beforeAll(async () => {
    producer = await visit(PHONE)
    neighbour = await visit(PHONE)
    commune = await visit()
    department = await visit()
    shopper = await visit()
  })
  afterAll(() =>
    Promise.all([producer, neighbour, commune, department, shopper].map((one) => one.leave()))
  )

  it("a household registers on a phone, step by step", async () => {
    const { page } = producer
    await page.goto(`${shop}/producer/sign-up`)
    await page.getByRole("radio", { name: "Hộ kinh doanh" }).check()
    await field(page, "Tên cơ sở").fill(HOUSEHOLD.name)
    await field(page, "Xã, phường").selectOption(COMMUNE)
    await field(page, "Họ tên của bạn").fill("Triệu Thị Thử")
    await field(page, "E-mail hoặc số điện thoại").fill(HOUSEHOLD.login)
    await field(page, "Mật khẩu").fill(demoPassword())
    await page.getByRole("button", { name: "Bắt đầu đăng ký" }).click()
    await page.waitForURL(/\/registration\/who/)

    await field(page, "Người đại diện").fill("Triệu Thị Thử")
    await field(page, "Điện thoại").fill("0912345670")
    await next(page, /\/registration\/place/)
    await field(page, "Thôn, bản, số nhà").fill("Thôn Thử")
    await next(page, /\/registration\/identity/)
    await field(page, "Mã số thuế").fill("8000123456")
    await field(page, "Số định danh cá nhân").fill("008190001234")
    await field(page, "Số giấy đăng ký kinh doanh").fill("15A8000123")
    await field(page, "Ngày cấp").fill("2020-05-01")
    await field(page, "Nơi cấp").fill("UBND xã")
    await next(page, /\/registration\/documents/)
    for (const paper of ["Giấy đăng ký kinh doanh", "Căn cước, cả hai mặt"]) {
      const section = page.getByRole("region", { name: paper })
      await section.locator("input[type=file]").setInputFiles(await picture(page, "to-giay.png"))
      await section.getByRole("button", { name: "Thêm tệp" }).click()
      await section.getByRole("link", { name: /^Mở/ }).waitFor()
    }
    await next(page, /\/registration\/submit/)
    for (const promise of await page.getByRole("checkbox").all()) await promise.check()
    await page.getByRole("button", { name: "Nộp hồ sơ" }).click()
    await page.getByText("Đã nộp, chờ xem").first().waitFor()
  })

  it("the commune's officer asks for a change beside the field", async () => {
    const { page } = commune
    await enterDesk(page, COMMUNE_OFFICER)
    await openProducer(page)
    await page.getByRole("radio", { name: "Đề nghị sửa" }).check()
    await field(page, "Lý do cho cơ sở").fill("Xin ghi rõ số nhà để khách tìm được.")
    await page.getByText("Nhận xét cạnh từng mục").click()
    await field(page, "Thôn, bản, số nhà").fill("Thiếu số nhà")
    await page.getByRole("button", { name: "Ghi quyết định" }).click()
    await page.getByText("Đã ghi quyết định.").waitFor()
  })

  it("the household reads what was asked, mends it and hands it in again", async () => {
    const { page } = producer
    await page.goto(`${shop}/producer/registration`)
    expect(await page.locator("main").innerText()).toContain("Xin ghi rõ số nhà")
    await page.goto(`${shop}/producer/registration/place`)
    expect(await page.locator("main").innerText()).toContain("Thiếu số nhà")
    await field(page, "Thôn, bản, số nhà").fill("Số 7, thôn Thử")
    await next(page, /\/registration\/identity/)
    await page.goto(`${shop}/producer/registration/submit`)
    for (const promise of await page.getByRole("checkbox").all()) await promise.check()
    await page.getByRole("button", { name: "Nộp hồ sơ" }).click()
    await page.getByText("Đã nộp, chờ xem").first().waitFor()
  })

  it("the department sees what changed and approves", async () => {
    const { page } = department
    await enterDesk(page, DEPARTMENT_OFFICER)
    await openProducer(page)
    expect(await page.locator("main").innerText()).toContain("Số 7, thôn Thử")
    for (const compared of await page.getByRole("checkbox").all()) await compared.check()
    await page.getByRole("radio", { name: "Duyệt", exact: true }).check()
    await page.getByRole("button", { name: "Ghi quyết định" }).click()
    await page.getByText("Đã ghi quyết định.").waitFor()
  })

  it("the household writes a product on the phone and sends it in", async () => {
    const { page } = producer
    await page.goto(`${shop}/producer/listings`)
    await page.getByRole("button", { name: "Đăng món mới" }).first().click()
    await page.waitForURL(/\/listings\/[^/]+$/)
    await field(page, "Tên món", { exact: true }).fill(BASKET)
    await field(page, "Loại hàng").selectOption("21")
    await field(page, "Một câu giới thiệu", { exact: true }).fill("Giỏ tre đan tay.")
    await page.getByRole("button", { name: "Tiếp: Ảnh" }).click()
    await page.locator("input[type=file]").setInputFiles(await picture(page, "gio.png"))
    await field(page, "Ảnh chụp gì?").fill("Giỏ tre")
    await page.getByRole("button", { name: /^Tiếp: Giá/ }).click()
    if ((await field(page, "Cỡ gói", { exact: true }).count()) === 0)
      await page.getByRole("button", { name: "Thêm cỡ gói" }).click()
    await field(page, "Cỡ gói", { exact: true }).fill("1 cái")
    await field(page, "Giá bán").fill(String(PRICE_VND))
    await field(page, "Nặng cả gói").fill("600")
    await field(page, "Còn bao nhiêu").fill("12")
    await page.getByRole("button", { name: "Tiếp: Nhãn" }).click()
    for (const fact of await page.locator("main").getByRole("textbox").all())
      if ((await fact.inputValue()) === "") await fact.fill("Tre, mây; đan tay tại thôn Thử")
    await page.getByRole("button", { name: "Tiếp: Câu chuyện" }).click()
    await field(page, "Câu chuyện món hàng", { exact: true }).fill(
      "Tre chặt mùa đông, chẻ nan rồi đan trong hai ngày."
    )
    await page.getByRole("button", { name: "Tiếp: Xem lại" }).click()
    await page.getByText("Đã lưu trên máy chủ").waitFor()
    await page.getByRole("button", { name: "Gửi duyệt" }).click()
    await page.getByText(/Đã gửi, đang chờ cán bộ/).waitFor()
  })

  it("an officer approves it, and it is on sale", async () => {
    const { page } = department
    await page.goto(`${shop}/officer/listings`)
    await page.getByRole("link", { name: BASKET }).first().click()
    await page.getByRole("button", { name: "Duyệt và đăng bán" }).click()
    await expectOnSale()
  })

  it("a shopper buys it together with a neighbour's product", async () => {
    const { page } = shopper
    for (const handle of [await handleOnSale(), await handleOf(NEIGHBOUR.handle)]) {
      await page.goto(`${shop}/san-pham/${handle}`)
      await page.getByRole("button", { name: "Cho vào giỏ" }).first().click()
      await page.getByText(/Đã cho vào giỏ/).waitFor()
    }
    await page.goto(`${shop}/gio-hang`)
    await page.getByRole("link", { name: "Đặt hàng" }).first().click()
    await page.waitForURL(/\/thanh-toan/)
    await fillCheckout(page, { payment: "cash" })
    await page.getByRole("button", { name: /^Đặt hàng/ }).click()
    await page.waitForURL(/\/don-hang\//, { timeout: 60_000 })
    expect(await page.locator("main").innerText()).toContain(HOUSEHOLD.name)
  })

  it("both producers accept, pack, send and deliver their own part", async () => {
    await enterPortal(neighbour.page, NEIGHBOUR.login)
    for (const { page } of [producer, neighbour]) {
      await page.goto(`${shop}/producer/orders`)
      await page
        .getByRole("link", { name: /\d+-\d/ })
        .first()
        .click()
      await page.waitForURL(/\/producer\/orders\/.+/)
      await page.getByRole("button", { name: "Nhận đơn" }).click()
      await page.getByRole("button", { name: "Đã gói xong" }).click()
      await field(page, "Đơn vị vận chuyển").fill("Bưu điện")
      await field(page, /Mã vận đơn/).fill(`VN${RUN}`)
      await page.getByRole("button", { name: "Đã gửi hàng đi" }).click()
      await page.getByText("Khách đã nhận hàng").click()
      await page.getByRole("button", { name: "Đúng, khách đã nhận" }).click()
      await page.getByText("Đã giao").first().waitFor()
    }
  })

  it("the shopper reads both parts' ways and sends one thing back", async () => {
    const { page } = shopper
    await page.reload()
    const parts = page.getByRole("region", { name: "Từng cơ sở gửi hàng cho bạn" })
    expect(await parts.getByText(`VN${RUN}`).count()).toBe(2)
    const part = parts.locator("article").filter({ hasText: HOUSEHOLD.name })
    await part.getByText("Xin trả hàng").click()
    await part.getByLabel(/trả mấy cái/).fill("1")
    await part.getByRole("button", { name: "Gửi yêu cầu trả hàng" }).click()
    await part.getByText(/Đã gửi yêu cầu trả hàng/).waitFor()

    const portal = producer.page
    await portal.reload()
    await portal.getByRole("button", { name: "Đồng ý nhận lại" }).click()
    await portal.getByRole("button", { name: "Hàng đã về tới" }).click()
    await portal.getByRole("button", { name: "Hoàn tiền cho khách" }).click()
    await portal.getByText("Đã quyết định hoàn tiền").waitFor()
  })

  it("the statements and the ledger are right to the đồng", async () => {
    const returned = await figures(producer.page)
    expect(returned["Tiền hàng"]).toBe(PRICE_VND)
    // What came back damaged is paid back with its carriage.
    expect(returned["Hoàn tiền, hủy đơn"]).toBe(
      -(PRICE_VND + (returned["Phí giao hàng khách trả"] ?? Number.NaN))
    )

    const sold = await figures(neighbour.page)
    const goods = sold["Tiền hàng"] ?? 0
    expect(goods).toBeGreaterThan(0)
    expect(sold["Phí dịch vụ của chợ"]).toBe(-Math.round(goods * COMMISSION))
    expect(sold["Thuế GTGT của phí"]).toBe(-Math.round(Math.round(goods * COMMISSION) * 0.1))

    expect(await ledger()).toMatchObject({ is_sound: true, sum_vnd: 0 })
  })
})

/** The figures of this month's statement, in đồng, by their names on the screen. */
async function figures(page: Page): Promise<Record<string, number>> {
  await page.goto(`${shop}/producer/money`)
  await page
    .getByRole("link", { name: /^Tháng/ })
    .first()
    .click()
  await page.waitForURL(/\/statements\/\d{4}-\d{2}/)
  const text = await page.locator("main").innerText()
  const found: Record<string, number> = {}
  for (const line of STATEMENT_LINES) {
    const match = new RegExp(`${line}[^\\d₫−-]*([−-]?[\\d.]+)\\s*₫`).exec(text)
    if (match?.[1] !== undefined)
      found[line] = Number(match[1].replaceAll(".", "").replace("−", "-"))
  }
  return found
}

async function ledger(): Promise<{ is_sound: boolean; sum_vnd: number }> {
  const admin = instance.accounts.find(({ actor }) => actor === "admin")
  const signIn = await fetch(`${instance.backend_url}/auth/user/emailpass`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: admin?.email, password: admin?.password }),
  })
  const { token } = (await signIn.json()) as { token: string }
  const answer = await fetch(`${instance.backend_url}/admin/ledger`, {
    headers: { authorization: `Bearer ${token}` },
  })
  const body = (await answer.json()) as { ledger: { is_sound: boolean; sum_vnd: number } }
  return body.ledger
}

/** A control that can be seen: the router keeps the page before, hidden, in the document. */
function field(page: Page, label: string | RegExp, options: { exact?: boolean } = {}) {
  return page
    .getByLabel(label, options)
    .and(page.locator("input:visible, select:visible, textarea:visible"))
}

async function next(page: Page, address: RegExp) {
  await page.getByRole("button", { name: "Lưu và tiếp tục" }).click()
  await page.waitForURL(address)
}

/** A real picture without a file: what the page looks like. */
async function picture(page: Page, name: string) {
  return { name, mimeType: "image/png", buffer: await page.screenshot() }
}

async function openProducer(page: Page) {
  await page.goto(`${shop}/officer/producers`)
  await page.getByRole("link", { name: HOUSEHOLD.name }).first().click()
  await page.waitForURL(/\/officer\/producers\/.+/)
}

async function handleOnSale(): Promise<string> {
  const query = new URLSearchParams({ q: BASKET, limit: "5" })
  const { cards } = await readJson<CatalogAnswer>(
    `${instance.backend_url}/public/catalog?${query.toString()}`
  )
  const found = cards.find(({ title }) => title.vi === BASKET)
  if (found === undefined) throw new Error(`${BASKET} is not on sale`)
  return found.handle
}

async function expectOnSale() {
  const deadline = Date.now() + 30_000
  for (;;) {
    try {
      await handleOnSale()
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}

/** Something of this producer that may be paid on delivery. */
async function handleOf(producer: string): Promise<string> {
  const { cards } = await readJson<CatalogAnswer>(
    `${instance.backend_url}/public/catalog?limit=48&producer=${producer}`
  )
  const found = cards.find(
    (card) => card.producer.handle === producer && card.stock === "in_stock" && !card.is_alcohol
  )
  if (found === undefined) throw new Error(`${producer} has nothing on sale`)
  return found.handle
}
