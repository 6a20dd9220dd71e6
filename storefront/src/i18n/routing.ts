import { LOCALES } from "@cholang/shared"
import { defineRouting } from "next-intl/routing"

/** Every page of the shop. Keys are the folders under `app/[locale]`; values are what the visitor sees. */
export const routing = defineRouting({
  locales: LOCALES,
  defaultLocale: "vi",
  localePrefix: "as-needed",
  // Reading never redirects by the browser's language or by a cookie: one address, one text.
  localeDetection: false,
  localeCookie: false,
  // hreflang is in each page's metadata, from the same table.
  alternateLinks: false,
  pathnames: {
    "/": "/",
    "/products": { vi: "/san-pham", en: "/products" },
    "/products/[handle]": { vi: "/san-pham/[handle]", en: "/products/[handle]" },
    "/villages": { vi: "/lang-nghe", en: "/villages" },
    "/villages/[handle]": { vi: "/lang-nghe/[handle]", en: "/villages/[handle]" },
    "/artisans/[handle]": { vi: "/nghe-nhan/[handle]", en: "/artisans/[handle]" },
    "/producers": { vi: "/nha-san-xuat", en: "/producers" },
    "/producers/[handle]": { vi: "/nha-san-xuat/[handle]", en: "/producers/[handle]" },
    "/indications": { vi: "/chi-dan-dia-ly", en: "/indications" },
    "/indications/[handle]": { vi: "/chi-dan-dia-ly/[handle]", en: "/indications/[handle]" },
    "/certificates": { vi: "/chung-nhan", en: "/certificates" },
    "/map": { vi: "/ban-do", en: "/map" },
    "/check-code": { vi: "/kiem-tra-ma", en: "/check-code" },
    "/passport/[code]": "/passport/[code]",
    "/basket": { vi: "/gio-hang", en: "/basket" },
    "/checkout": { vi: "/thanh-toan", en: "/checkout" },
    "/orders/[id]": { vi: "/don-hang/[id]", en: "/orders/[id]" },
    "/order-look-up": { vi: "/tra-cuu-don-hang", en: "/order-look-up" },
    "/about": { vi: "/gioi-thieu", en: "/about" },
    "/terms": { vi: "/dieu-khoan", en: "/terms" },
    "/privacy": { vi: "/quyen-rieng-tu", en: "/privacy" },
  },
})

/** Folder of a page, e.g. `/products/[handle]`. */
export type PagePath = keyof typeof routing.pathnames
