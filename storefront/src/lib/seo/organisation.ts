import { absoluteUrl } from "./absolute-url"

/** Who runs the market, and where its search box is, for search engines. */
export function organisation(origin: string): Record<string, unknown> {
  return {
    "@type": "Organization",
    name: "Chợ Làng",
    url: absoluteUrl("/", origin),
    logo: absoluteUrl("/icon.svg", origin),
    areaServed: { "@type": "AdministrativeArea", name: "Tuyên Quang" },
  }
}
