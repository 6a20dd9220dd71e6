import { serialiseJsonLd } from "./serialise-json-ld"

/** Structured data of a page. It never claims more than the page says, and no ratings. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return (
    <script
      type="application/ld+json"
      dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }}
    />
  )
}
