import type { RightStatus } from "@cholang/geographical-indications/domain"
import type { Indication, RightOfUse } from "@cholang/geographical-indications/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { lastDayBefore } from "@/lib/last-day"
import { pick } from "@/lib/localised"
import { Status, type StatusTone } from "@/ui/badges"
import { TextLink } from "@/ui/link"
import { Table } from "@/ui/table"

export type RightHolder = { handle: string; name: string }

const TONES: Record<RightStatus, StatusTone> = {
  active: "ok",
  pending: "info",
  suspended: "wait",
  revoked: "bad",
  expired: "wait",
}

/** Who may use the name at this moment, and who may not any more, with the reason. */
export function RightsTable({
  indication,
  holderOf,
  asOf,
}: {
  indication: Indication
  holderOf: (producerId: string) => RightHolder | null
  asOf: string
}) {
  const locale = useLocale()
  const t = useTranslations("indications.indication")
  if (indication.rights.length === 0) return <p className="soft">{t("rights.none")}</p>
  return (
    <Table
      caption={t("rights.caption", { name: pick(indication.name, locale), date: formatDay(asOf) })}
      rows={indication.rights}
      rowKey={({ id }) => id}
      headColumn="producer"
      columns={[
        {
          key: "producer",
          label: t("rights.producer"),
          cell: ({ producer_id: id }) => <Holder holder={holderOf(id)} />,
        },
        {
          key: "certificate",
          label: t("rights.certificate"),
          cell: ({ certificate_no: number }) => <span className="code">{number}</span>,
        },
        {
          key: "granted",
          label: t("rights.granted"),
          numeric: true,
          cell: ({ granted_on: day }) => formatDay(day),
        },
        {
          key: "until",
          label: t("rights.until"),
          cell: ({ valid_until: end }) =>
            end === null
              ? t("rights.noEnd")
              : t("managers.until", { until: formatDay(lastDayBefore(end)) }),
        },
        { key: "status", label: t("rights.status"), cell: (right) => <Standing right={right} /> },
      ]}
    />
  )
}

function Holder({ holder }: { holder: RightHolder | null }) {
  const t = useTranslations("indications.indication.rights")
  if (holder === null) return <span className="soft">{t("unnamed")}</span>
  return (
    <TextLink href={{ pathname: "/producers/[handle]", params: { handle: holder.handle } }}>
      {holder.name}
    </TextLink>
  )
}

function Standing({ right: { status, reason } }: { right: RightOfUse }) {
  const t = useTranslations("indications.indication")
  return (
    <span className="standing">
      <Status tone={TONES[status]}>{t(`rightStatus.${status}`)}</Status>
      {reason === null ? null : <span className="small soft">{t(`rightReason.${reason}`)}</span>}
    </span>
  )
}
