import type { Page } from "playwright-core"

/** Fills the guest's one page: an address in Tuyên Quang, the cheapest parcels, the way to pay, the consent. */
export async function fillCheckout(page: Page, { payment }: { payment: "cash" | "transfer" }) {
  await page.getByLabel("Họ và tên").fill("Nguyễn Thị Thử")
  await page.getByLabel("Số điện thoại").fill("0912345678")
  await page.getByLabel("Tỉnh, thành phố").selectOption("08")
  const communes = page.getByLabel("Xã, phường, đặc khu")
  await communes.locator("option[value='02545']").waitFor({ state: "attached" })
  await communes.selectOption("02545")
  await page.getByLabel("Số nhà, đường, thôn").fill("Thôn Thử, nhà số 5")
  await page
    .getByRole("radio", { name: payment === "cash" ? /tiền mặt/i : /chuyển khoản/i })
    .check()
  await page.getByRole("checkbox", { name: /đồng ý/i }).check()
}
