import type { SitemapAnswer } from "@cholang/backend/http"
import { type Instance, readJson } from "./instance"

/** Every kind of page, each with one address of it that exists in the demonstration data. */
export async function everyPage(instance: Instance): Promise<{ name: string; path: string }[]> {
  const sitemap = await readJson<SitemapAnswer>(`${instance.backend_url}/public/sitemap`)
  const first = (entries: { handle: string }[]) => entries[0]?.handle ?? ""
  const passport = await codeOf(instance, "in_circulation")
  return [
    { name: "home", path: "/" },
    { name: "home-en", path: "/en" },
    { name: "catalogue", path: "/san-pham" },
    { name: "catalogue-en", path: "/en/products" },
    { name: "product", path: `/san-pham/${first(sitemap.products)}` },
    { name: "product-en", path: `/en/products/${first(sitemap.products)}` },
    { name: "villages", path: "/lang-nghe" },
    { name: "village", path: `/lang-nghe/${first(sitemap.villages)}` },
    { name: "artisan", path: `/nghe-nhan/${first(sitemap.artisans)}` },
    { name: "producers", path: "/nha-san-xuat" },
    { name: "producer", path: `/nha-san-xuat/${first(sitemap.producers)}` },
    { name: "indications", path: "/chi-dan-dia-ly" },
    { name: "indication", path: `/chi-dan-dia-ly/${first(sitemap.indications)}` },
    { name: "certificates", path: "/chung-nhan" },
    { name: "map", path: "/ban-do" },
    { name: "check-code", path: "/kiem-tra-ma" },
    { name: "passport", path: `/passport/${passport}` },
    { name: "passport-en", path: `/en/passport/${passport}` },
    { name: "passport-unknown", path: "/passport/ZZZZZZZZZZZZ" },
    { name: "basket-empty", path: "/gio-hang" },
    { name: "order-look-up", path: "/tra-cuu-don-hang" },
    { name: "about", path: "/gioi-thieu" },
    { name: "terms", path: "/dieu-khoan" },
    { name: "privacy", path: "/quyen-rieng-tu" },
    { name: "not-found", path: "/san-pham/khong-co-san-pham-nay" },
  ]
}

/** The code of a lot whose passport has this verdict today. */
export async function codeOf(instance: Instance, verdict: string): Promise<string> {
  const { products } = await readJson<SitemapAnswer>(`${instance.backend_url}/public/sitemap`)
  for (const { handle } of products) {
    const { product } = await readJson<{ product: { lots: { code: string }[] } }>(
      `${instance.backend_url}/public/products/${handle}`
    )
    for (const { code } of product.lots) {
      const { passport } = await readJson<{ passport: { verdict: string } }>(
        `${instance.backend_url}/public/passports/${code}`
      )
      if (passport.verdict === verdict) return code
    }
  }
  throw new Error(`No lot of the demonstration data is ${verdict}`)
}
