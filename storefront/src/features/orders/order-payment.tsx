import type { BankTransferDetails } from "@cholang/payments/http"
import { useTranslations } from "next-intl"
import type { Order } from "@/data/order-view"
import { formatVnd } from "@/lib/money"
import { CopyButton } from "./copy-button"

/** How the order is paid; for a transfer the account, the sum and the words to write, each with a button that copies. */
export function OrderPaymentPart({ order: { payment, total_vnd } }: { order: Order }) {
  const t = useTranslations("orders.payment")
  const state = paymentState(payment)
  const showsTransfer = payment.transfer !== null && !payment.is_paid
  return (
    <section className="order__box" aria-labelledby="payment">
      <h2 id="payment">{showsTransfer ? t("transferTitle") : t("title")}</h2>
      <p>
        {state === null ? (
          t(payment.kind)
        ) : (
          <>
            {t(payment.kind)}, <b className="strong">{t(state)}</b>
          </>
        )}
      </p>
      {payment.transfer !== null && showsTransfer ? (
        <>
          <p className="small">{t("transferText")}</p>
          <Transfer details={payment.transfer} totalVnd={total_vnd} />
        </>
      ) : null}
    </section>
  )
}

function Transfer({ details, totalVnd }: { details: BankTransferDetails; totalVnd: number }) {
  const t = useTranslations("orders.payment")
  const rows = [
    { label: t("bank"), shown: details.bank_name, copied: null },
    { label: t("accountNo"), shown: details.account_no, copied: details.account_no },
    { label: t("accountName"), shown: details.account_name, copied: null },
    { label: t("amount"), shown: formatVnd(totalVnd), copied: String(totalVnd) },
    { label: t("memo"), shown: details.memo, copied: details.memo },
  ]
  return (
    <dl className="facts order__transfer">
      {rows.map(({ label, shown, copied }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            <span className={copied === null ? "strong" : "code strong"}>{shown}</span>
            {copied === null ? null : <CopyButton text={copied} what={label} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Null where the way to pay says it already: cash on delivery is paid then. */
function paymentState({ is_paid, kind }: Order["payment"]): "paid" | "awaiting" | null {
  if (is_paid) return "paid"
  return kind === "cash_on_delivery" ? null : "awaiting"
}
