import { mkdtempSync, rmSync } from "node:fs"
import os from "node:os"
import path from "node:path"
import {
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core"

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
]

export type Shopper = { context: BrowserContext; page: Page; leave: () => Promise<void> }

/** A visitor with an empty profile in a real Chromium. */
export async function visit(options: BrowserContextOptions = {}): Promise<Shopper> {
  const profile = mkdtempSync(path.join(os.tmpdir(), "cholang-e2e-"))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
    headless: true,
    args: FLAGS,
    viewport: { width: 1280, height: 900 },
    locale: "vi-VN",
    ...options,
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    leave: async () => {
      await context.close()
      rmSync(profile, { recursive: true, force: true })
    },
  }
}
