import type { ShopperOrderAnswer, ShopperOrderPart } from "@cholang/marketplace/http"
import { useLocale, useTranslations } from "next-intl"
import { formatMoment } from "@/lib/dates"
import { pick } from "@/lib/localised"
import { formatVnd } from "@/lib/money"
import { SelectField, TextAreaField, TextField } from "@/ui/field"
import { PartForm } from "./part-form"

const REASONS = [
  "damaged",
  "wrong_item",
  "not_as_described",
  "quality",
  "missing",
  "changed_mind",
  "other",
] as const

/** How far each maker is with its part: state, tracking, what was taken back, the talk, and what can still be done. */
export function OrderParts({ answer }: { answer: ShopperOrderAnswer }) {
  const t = useTranslations("orders.parts")
  return (
    <section aria-labelledby="order-parts">
      <h2 id="order-parts">{t("title")}</h2>
      {answer.producer_orders.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </section>
  )
}

function Part({ part }: { part: ShopperOrderPart }) {
  const t = useTranslations("orders.parts")
  const locale = useLocale()
  const form = { order: part.order_id, part: part.id }
  return (
    <article className="bgroup">
      <header>
        <h3>{pick(part.producer.name, locale)}</h3>
      </header>
      <p>
        <b className="strong">{t(`states.${part.state}`)}</b> · {part.display_id}
      </p>
      {part.carrier === null ? null : (
        <p>{t("sentWith", { carrier: part.carrier, tracking: part.tracking_number ?? "–" })}</p>
      )}
      {part.reversals.map((reversal) => (
        <p key={reversal.id}>
          {t(`refund.${reversal.refund_state}`, { amount: formatVnd(reversal.total_vnd) })}
        </p>
      ))}
      {part.returns.map((asked) => (
        <p key={asked.id}>
          {t(`returns.${asked.state}`)} {asked.answer ?? ""}
        </p>
      ))}
      <ul>
        {part.messages.map((message) => (
          <li key={message.id}>
            <span className="soft">
              {message.author === "shopper" ? t("you") : pick(part.producer.name, locale)} ·{" "}
              {formatMoment(message.sent_at)}
            </span>
            <p>{message.text}</p>
          </li>
        ))}
      </ul>
      <details className="no-print">
        <summary>{t("write")}</summary>
        <PartForm {...form} intent="message" label={t("send")}>
          <TextAreaField name="text" label={t("message")} rows={3} maxLength={2000} required />
        </PartForm>
      </details>
      {part.can_cancel ? (
        <details className="no-print">
          <summary>{t("cancel")}</summary>
          <PartForm {...form} intent="cancel" label={t("cancelYes")}>
            <TextAreaField name="text" label={t("why")} rows={2} maxLength={500} required />
          </PartForm>
        </details>
      ) : null}
      {part.can_return ? <ReturnForm part={part} /> : null}
    </article>
  )
}

function ReturnForm({ part }: { part: ShopperOrderPart }) {
  const t = useTranslations("orders.parts")
  const locale = useLocale()
  return (
    <details className="no-print">
      <summary>{t("askReturn")}</summary>
      <PartForm order={part.order_id} part={part.id} intent="return" label={t("askReturnYes")}>
        {part.lines.map((line) => {
          const left = line.quantity - line.cancelled_quantity - line.returned_quantity
          return left === 0 ? null : (
            <TextField
              key={line.id}
              name={`line.${line.id}`}
              label={t("pieces", { title: pick(line.title, locale), count: left })}
              type="number"
              inputMode="numeric"
              min={0}
              max={left}
              defaultValue={0}
            />
          )
        })}
        <SelectField name="reason" label={t("reason")}>
          {REASONS.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </SelectField>
        <TextAreaField name="text" label={t("note")} rows={3} maxLength={500} />
      </PartForm>
    </details>
  )
}
