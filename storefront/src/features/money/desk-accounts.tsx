import type { OfficerPayoutAccountsAnswer } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { Empty } from "@/ui/feedback"
import { PlainLink, TextLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { Pagination } from "@/ui/pagination"
import { Table } from "@/ui/table"

export const ACCOUNT_TABS = ["waiting", "checked", "refused"] as const
export type AccountTab = (typeof ACCOUNT_TABS)[number]

type Row = OfficerPayoutAccountsAnswer["payout_accounts"][number]

/** Accounts that wait for a check, the oldest first, and those that were decided. */
export function DeskAccounts({
  tab,
  answer,
}: {
  tab: AccountTab
  answer: OfficerPayoutAccountsAnswer
}) {
  const t = useTranslations("money.desk")
  const locale = useLocale()
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="wrap stack">
        <nav className="row" aria-label={t("tabs.label")}>
          {ACCOUNT_TABS.map((state) => (
            <PlainLink
              key={state}
              className="chip"
              href={{ pathname: "/officer/payouts", query: { state } }}
              {...(state === tab ? { "aria-current": "page" as const } : {})}
            >
              {t(`tabs.${state}`)}
            </PlainLink>
          ))}
        </nav>
        {answer.payout_accounts.length === 0 ? (
          <Empty title={t("none")}>{t("noneLead")}</Empty>
        ) : (
          <Table
            caption={t("title")}
            headColumn="producer"
            rowKey={({ id }) => id}
            rows={answer.payout_accounts}
            columns={[
              {
                key: "producer",
                label: t("producer"),
                cell: ({ id, producer }: Row) => (
                  <TextLink href={{ pathname: "/officer/payouts/[id]", params: { id } }}>
                    {pick(producer.name, locale)}
                  </TextLink>
                ),
              },
              {
                key: "account",
                label: t("account"),
                cell: ({ bank_name, account_number_masked }) =>
                  `${bank_name} ${account_number_masked}`,
              },
              { key: "holder", label: t("holder"), cell: ({ holder_name }) => holder_name },
              {
                key: "entered",
                label: t("entered"),
                cell: ({ entered_at }) => formatDay(entered_at),
              },
              {
                key: "held",
                label: t("heldUntil"),
                cell: ({ held_until }) => formatDay(held_until),
              },
            ]}
          />
        )}
        <Pagination
          next={
            answer.next_cursor === null
              ? undefined
              : {
                  pathname: "/officer/payouts",
                  query: { state: tab, cursor: answer.next_cursor },
                }
          }
        />
      </div>
    </>
  )
}
