import { readJson, runningInstance } from "./support/instance"
import type { SitemapAnswer } from "@cholang/backend/http"

const instance = runningInstance()
const shop = instance.storefront_url

describe("what search engines and link previews are told", () => {
  let product: string

  beforeAll(async () => {
    const sitemap = await readJson<SitemapAnswer>(`${instance.backend_url}/public/sitemap`)
    product = sitemap.products[0]?.handle ?? ""
  })

  it("a product names itself once: canonical link, both languages, and the default", async () => {
    const html = await page(`/san-pham/${product}`)
    expect(links(html, "canonical")).toEqual([`${shop}/san-pham/${product}`])
    expect(alternates(html)).toEqual({
      vi: `${shop}/san-pham/${product}`,
      en: `${shop}/en/products/${product}`,
      "x-default": `${shop}/san-pham/${product}`,
    })
  })

  it("a product describes itself as Product with an Offer in đồng, and its place in the shop", async () => {
    const described = structured(await page(`/san-pham/${product}`))
    const types = described.map((thing) => thing["@type"])
    expect(types).toEqual(expect.arrayContaining(["Product", "BreadcrumbList"]))
    const offer = described.find((thing) => thing["@type"] === "Product")?.offers
    expect(JSON.stringify(offer)).toContain('"priceCurrency":"VND"')
    expect(described.find((thing) => thing["@type"] === "Product")).not.toHaveProperty(
      "aggregateRating"
    )
  })

  it("a picture for sharing exists and is one that social networks take", async () => {
    const html = await page(`/san-pham/${product}`)
    const address = /<meta property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? ""
    const picture = await drawn(address)
    expect(picture.status).toBe(200)
    expect(picture.headers.get("content-type")).toMatch(/^image\/(jpeg|png)$/)
  })

  it("the sitemap lists every product in both languages, and robots.txt names the sitemap", async () => {
    const { products } = await readJson<SitemapAnswer>(`${instance.backend_url}/public/sitemap`)
    const sitemap = await page("/sitemap.xml")
    for (const { handle } of products) expect(sitemap).toContain(`/san-pham/${handle}<`)
    expect(sitemap).toContain(`${shop}/en/products/${product}`)
    expect(await page("/robots.txt")).toContain(`${shop}/sitemap.xml`)
  })

  it("scan pages and baskets ask not to be indexed", async () => {
    for (const place of ["/passport/ZZZZZZZZZZZZ", "/gio-hang"]) {
      expect(await page(place)).toMatch(/<meta name="robots" content="noindex/)
    }
  })

  it("what does not exist answers 404, with a page that helps", async () => {
    for (const place of [
      "/san-pham/khong-co-san-pham-nay",
      "/khong-co-trang-nay",
      "/en/nothing-here",
    ]) {
      const answer = await fetch(shop + place)
      expect(answer.status).toBe(404)
      expect(await answer.text()).toMatch(/<h1/)
    }
  })
})

/** Pictures for sharing are drawn behind a first start, so the first minute may not have them yet. */
async function drawn(address: string): Promise<Response> {
  const until = Date.now() + 90_000
  for (;;) {
    const answer = await fetch(address)
    if (answer.ok || Date.now() > until) return answer
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

async function page(place: string): Promise<string> {
  return (await fetch(shop + place)).text()
}

function links(html: string, rel: string): string[] {
  return [...html.matchAll(new RegExp(`<link rel="${rel}" href="([^"]+)"`, "g"))].map(
    ([, href]) => href ?? ""
  )
}

function alternates(html: string): Record<string, string> {
  const found = [...html.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)]
  return Object.fromEntries(found.map(([, language, href]) => [language, href]))
}

type Thing = { "@type": string; offers?: unknown }

function structured(html: string): Thing[] {
  const blocks = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  return blocks.flatMap(([, json]) => JSON.parse(json ?? "[]") as Thing | Thing[])
}
