import type { Page } from "playwright-core"
import { runningInstance } from "./instance"

const instance = runningInstance()
const shop = instance.storefront_url

/** The password of every account of the demonstration data. */
export function demoPassword(): string {
  const [account] = instance.accounts
  if (account === undefined) throw new Error("The instance names no account")
  return account.password
}

/** Signs a member of a producer in, at the portal. */
export async function enterPortal(page: Page, identifier: string, password = demoPassword()) {
  await signIn(page, "/producer", identifier, password)
}

/** Signs an officer in, at the desk. */
export async function enterDesk(page: Page, identifier: string, password = demoPassword()) {
  await signIn(page, "/officer", identifier, password)
}

async function signIn(page: Page, door: string, identifier: string, password: string) {
  await page.goto(`${shop}${door}/sign-in`)
  await page.getByLabel("Email hoặc số điện thoại").fill(identifier)
  await page.getByLabel("Mật khẩu").fill(password)
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"))
}
