import "./producer-orders.css"
import type { ProducerClosuresAnswer } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { formatDay } from "@/lib/dates"
import { TextField } from "@/ui/field"
import { PageHead } from "@/ui/page-head"
import { WorkForm } from "./work-form"

/** Days on which the producer takes no orders: those that are set, and a form for new ones. */
export function ClosuresPage({ answer, seed }: { answer: ProducerClosuresAnswer; seed: string }) {
  const t = useTranslations("producerOrders.closures")
  const tOrders = useTranslations("producerOrders")
  return (
    <>
      <PageHead
        title={t("title")}
        lead={t("lead")}
        crumbs={[{ label: tOrders("title"), href: "/producer/orders" }]}
      />
      <div className="wrap stack narrow">
        <ul className="order-cards">
          {answer.closures.map((closure) => (
            <li key={closure.id} className="order-box">
              <h2>
                {t("days", { from: formatDay(closure.starts_on), to: formatDay(closure.ends_on) })}
              </h2>
              {closure.note === "" ? null : <p>{closure.note}</p>}
              <WorkForm
                id={closure.id}
                seed={seed}
                intent="reopen"
                variant="line"
                label={t("remove")}
              />
            </li>
          ))}
        </ul>
        <div className="order-box">
          <WorkForm id="" seed={seed} intent="close" label={t("close")}>
            <TextField name="starts_on" label={t("from")} type="date" required />
            <TextField name="ends_on" label={t("to")} type="date" required />
            <TextField name="reason" label={t("note")} hint={t("noteHint")} maxLength={200} />
          </WorkForm>
        </div>
      </div>
    </>
  )
}
