import { useTranslations } from "next-intl"
import type { Operator } from "@/config/operator"
import { Verdict } from "@/ui/verdict"
import { ReportNote } from "./report-note"
import { RetypeCode } from "./retype-code"
import { ScanFrame } from "./scan-frame"
import type { TypedCode } from "./typed-code"
import { VERDICT_LOOKS } from "./verdict-look"

/** For what cannot be a code at all: says what is wrong with it, and nothing about any goods. */
export function MalformedView({
  typed,
  reading,
  contact,
  isDemo,
}: {
  typed: string
  reading: Exclude<TypedCode, { kind: "code" }>
  contact: Pick<Operator, "email" | "phone">
  isDemo: boolean
}) {
  const t = useTranslations("passport")
  return (
    <ScanFrame code={typed} isDemo={isDemo}>
      <Verdict
        {...VERDICT_LOOKS.unknown}
        title={t("malformed.heading")}
        meta={
          <span>
            {t("code")} <b className="code">{typed}</b>
          </span>
        }
      >
        <p>{t("malformed.text")}</p>
        <p>
          {reading.kind === "wrong_length"
            ? t("malformed.wrong_length", { length: reading.length })
            : null}
          {reading.kind === "wrong_character"
            ? t("malformed.wrong_character", { character: reading.character })
            : null}
          {reading.kind === "empty" ? t("malformed.empty") : null}
        </p>
      </Verdict>
      <div className="wrap pass">
        <RetypeCode typed={typed} />
        <ReportNote code={typed} contact={contact} />
      </div>
    </ScanFrame>
  )
}
