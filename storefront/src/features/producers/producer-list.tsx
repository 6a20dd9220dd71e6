import type { ProducerSummary } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"
import { pick } from "@/lib/localised"
import { PlainLink } from "@/ui/link"
import { VerificationStatus } from "./verification-status"
import "./producers.css"

export type ProducerRow = {
  producer: ProducerSummary
  communeName: string
  villageName: string | null
}

/** Who makes the goods, where, and how far they were verified. */
export function ProducerList({ rows }: { rows: readonly ProducerRow[] }) {
  return (
    <ul className="producer-list">
      {rows.map((row) => (
        <li key={row.producer.handle}>
          <Row {...row} />
        </li>
      ))}
    </ul>
  )
}

function Row({ producer, communeName, villageName }: ProducerRow) {
  const locale = useLocale()
  const t = useTranslations("producers")
  const kind = useTranslations("vocabulary.producerKind")
  return (
    <PlainLink href={{ pathname: "/producers/[handle]", params: { handle: producer.handle } }}>
      <span className="producer-list__name">
        <b className="display">{pick(producer.name, locale)}</b>
        <span className="small soft">{kind(producer.kind)}</span>
      </span>
      <span className="small">
        {villageName === null
          ? communeName
          : `${t("inVillage", { name: villageName })}, ${communeInSentence(communeName, locale)}`}
      </span>
      <span className="producer-list__status">
        <VerificationStatus state={producer.verification} />
      </span>
    </PlainLink>
  )
}
