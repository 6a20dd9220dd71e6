import type { ProducerMoney, ProducerPayout } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { formatVnd } from "@/lib/money"
import { Status } from "@/ui/badges"
import { Table } from "@/ui/table"
import { HoldText } from "./hold-text"
import { PAYOUT_TONES } from "./tones"

/** The payouts of the last months, what became of each and why. */
export function PayoutList({ money }: { money: ProducerMoney }) {
  const t = useTranslations("money.payout")
  const overview = useTranslations("money.overview")
  return (
    <Table
      caption={overview("payouts")}
      headColumn="period"
      rowKey={({ id }) => id}
      rows={money.payouts}
      columns={[
        {
          key: "period",
          label: t("period"),
          cell: ({ cut_off_on }: ProducerPayout) => formatDay(cut_off_on),
        },
        {
          key: "amount",
          label: t("amount"),
          numeric: true,
          cell: ({ amount_vnd }) => formatVnd(amount_vnd),
        },
        {
          key: "withheld",
          label: t("withheld"),
          numeric: true,
          cell: ({ withheld_vat_vnd, withheld_pit_vnd }) =>
            formatVnd(withheld_vat_vnd + withheld_pit_vnd),
        },
        {
          key: "account",
          label: t("account"),
          cell: ({ bank_name, account_number_masked }) =>
            `${bank_name ?? ""} ${account_number_masked ?? ""}`.trim(),
        },
        {
          key: "state",
          label: t("state"),
          cell: (payout) => <Outcome payout={payout} money={money} />,
        },
      ]}
    />
  )
}

function Outcome({ payout, money }: { payout: ProducerPayout; money: ProducerMoney }) {
  const t = useTranslations("money.payout")
  return (
    <>
      <Status tone={PAYOUT_TONES[payout.state]}>{t(`states.${payout.state}`)}</Status>
      <div className="small soft">
        {payout.bank_reference === null
          ? payout.failed_reason
          : t("reference", { reference: payout.bank_reference })}
        {payout.hold_reason === null ? null : (
          <HoldText
            reason={payout.hold_reason}
            heldUntil={money.payout_account?.held_until ?? null}
            minimumVnd={money.minimum_payout_vnd}
          />
        )}
      </div>
    </>
  )
}
