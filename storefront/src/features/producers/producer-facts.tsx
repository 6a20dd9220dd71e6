import type { CommuneRef, VillageSummary } from "@cholang/craft-villages/http"
import type { Producer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { communeInSentence } from "@/lib/commune-name"
import { pick } from "@/lib/localised"
import { Facts } from "@/ui/facts"
import { TextLink } from "@/ui/link"
import { VerificationStatus } from "./verification-status"

/** What the law wants known of a seller before one buys: name, kind, address (Decree 248/2026/NĐ-CP, art. 18). */
export function ProducerFacts({
  producer,
  commune,
  village,
}: {
  producer: Producer
  commune: Pick<CommuneRef, "name" | "province_name"> | null
  village: Pick<VillageSummary, "handle" | "name"> | null
}) {
  const locale = useLocale()
  const t = useTranslations("producers")
  const kind = useTranslations("vocabulary.producerKind")
  const communeWord = commune === null ? null : communeInSentence(commune.name, locale)
  const address = [producer.street, communeWord, commune?.province_name].filter(Boolean).join(", ")
  return (
    <Facts
      unknown={t("producer.unknown")}
      facts={[
        { label: t("producer.name"), value: pick(producer.name, locale) },
        { label: t("producer.kind"), value: kind(producer.kind) },
        { label: t("producer.address"), value: address === "" ? null : address },
        ...(village === null
          ? []
          : [{ label: t("producer.village"), value: <VillageLink village={village} /> }]),
        { label: t("producer.founded"), value: producer.founded_year?.toString() ?? null },
        {
          label: t("producer.verification"),
          value: (
            <>
              <VerificationStatus state={producer.verification} />
              <span className="small soft producer-facts__meaning">
                {t(`verificationMeaning.${producer.verification}`)}
              </span>
            </>
          ),
        },
      ]}
    />
  )
}

function VillageLink({ village }: { village: Pick<VillageSummary, "handle" | "name"> }) {
  return (
    <TextLink href={{ pathname: "/villages/[handle]", params: { handle: village.handle } }}>
      {pick(village.name, useLocale())}
    </TextLink>
  )
}
