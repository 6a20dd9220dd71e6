import type { ProducerKind } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { PlainLink } from "@/ui/link"

/** Links, not a form: a filtered list is an address like any other. */
export function ProducerFilter({
  kinds,
  chosen,
}: {
  kinds: readonly ProducerKind[]
  chosen: ProducerKind | null
}) {
  const t = useTranslations("producers.filter")
  const vocabulary = useTranslations("vocabulary.producerKind")
  return (
    <nav className="scroller" aria-label={t("heading")}>
      <PlainLink
        className="chip"
        href="/producers"
        aria-current={chosen === null ? "page" : undefined}
      >
        {t("all")}
      </PlainLink>
      {kinds.map((kind) => (
        <PlainLink
          key={kind}
          className="chip"
          href={{ pathname: "/producers", query: { kind } }}
          aria-current={chosen === kind ? "page" : undefined}
        >
          {vocabulary(kind)}
        </PlainLink>
      ))}
    </nav>
  )
}
