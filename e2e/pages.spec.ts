import { mkdirSync } from "node:fs"
import path from "node:path"
import type { Page } from "playwright-core"
import { seriousFindings } from "./support/accessibility"
import { type Shopper, visit } from "./support/browser"
import { runningInstance } from "./support/instance"
import { everyPage } from "./support/pages"

const instance = runningInstance()
const SCREENSHOTS = process.env.SCREENSHOT_DIR ?? path.join(__dirname, "..", ".data", "screenshots")
const WIDTHS = [360, 1280]
const WIDTHS_THAT_FIT = [320, ...WIDTHS]

describe("every page", () => {
  let shopper: Shopper
  let pages: { name: string; path: string }[]

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true })
    shopper = await visit()
    pages = await everyPage(instance)
  })
  afterAll(() => shopper.leave())

  it("has nothing that axe finds serious, in light and in dark", async () => {
    const findings = []
    for (const scheme of ["light", "dark"] as const) {
      await shopper.page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" })
      for (const { name, path: place } of pages) {
        await shopper.page.goto(instance.storefront_url + place)
        for (const finding of await seriousFindings(shopper.page))
          findings.push(`${name} (${scheme}) ${finding}`)
      }
    }
    expect(findings).toEqual([])
  })

  it("never scrolls sideways, from the narrowest phone on, and is kept as a picture", async () => {
    const tooWide = []
    await shopper.page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" })
    for (const { name, path: place } of pages) {
      await shopper.page.goto(instance.storefront_url + place)
      for (const viewport of WIDTHS_THAT_FIT) {
        await shopper.page.setViewportSize({ width: viewport, height: 900 })
        const width = await shopper.page.evaluate(() => document.documentElement.scrollWidth)
        if (width > viewport)
          tooWide.push(`${name}: ${width.toString()} px at ${viewport.toString()}`)
        if (!WIDTHS.includes(viewport)) continue
        await loadPictures(shopper.page)
        await shopper.page.screenshot({
          path: path.join(SCREENSHOTS, `${name}-${viewport.toString()}.png`),
          fullPage: true,
        })
      }
    }
    expect(tooWide).toEqual([])
  })

  it("has no picture that is missing", async () => {
    const addresses = new Set<string>()
    for (const { path: place } of pages) {
      const html = await (await fetch(instance.storefront_url + place)).text()
      for (const [, src] of html.matchAll(/<img[^>]* src="([^"]+)"/g)) addresses.add(src ?? "")
    }
    expect(addresses.size).toBeGreaterThan(40)
    const missing = []
    for (const address of addresses) {
      const answer = await fetch(new URL(address, instance.storefront_url))
      await answer.body?.cancel()
      if (!answer.headers.get("content-type")?.startsWith("image/"))
        missing.push(`${address}: ${answer.status.toString()}`)
    }
    expect(missing).toEqual([])
  })

  it("says that its data are a demonstration", async () => {
    const silent = []
    for (const { name, path: place } of pages) {
      const html = await (await fetch(instance.storefront_url + place)).text()
      if (!/minh hoạ|minh họa|demonstration/i.test(html)) silent.push(name)
    }
    expect(silent).toEqual([])
  })
})

describe("a reader without scripts", () => {
  it("reads every page whole: the same heading and main text as with scripts", async () => {
    const scripted = await visit()
    const bare = await visit({ javaScriptEnabled: false })
    try {
      const different = []
      for (const { name, path: place } of await everyPage(instance)) {
        await scripted.page.goto(instance.storefront_url + place, { waitUntil: "networkidle" })
        await bare.page.goto(instance.storefront_url + place)
        const withScripts = await words(scripted.page.locator("main"))
        const without = await words(bare.page.locator("main"))
        const missing = withScripts.filter((word) => !without.includes(word))
        if (without.length < 5 || missing.length > withScripts.length * 0.05) {
          different.push(`${name}: ${missing.slice(0, 8).join(" ")}`)
        }
      }
      expect(different).toEqual([])
    } finally {
      await scripted.leave()
      await bare.leave()
    }
  })
})

/** Pictures further down load when they come near; for a picture of the whole page they all must be there. */
async function loadPictures(page: Page) {
  await page.evaluate(async () => {
    const pictures = [...document.images]
    for (const picture of pictures) picture.loading = "eager"
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)))
  })
}

async function words(main: { innerText: () => Promise<string> }) {
  return [...new Set((await main.innerText()).split(/\s+/))]
}
