import { useLocale, useTranslations } from "next-intl"
import { pathOf } from "@/lib/paths"
import { Button } from "@/ui/button"
import { TextField } from "@/ui/field"
import { Teeth } from "@/ui/ornament"
import "./check-code.css"

export type SampleLabel = { code: string; title: string }

/** A label as it hangs on the goods, and the box for what is printed on it: a plain GET form. */
export function CheckCode({ sample }: { sample: SampleLabel | null }) {
  const t = useTranslations("home.checkCode")
  const locale = useLocale()
  return (
    <section className="wrap section" aria-labelledby="check-code">
      <div className={sample === null ? "stack" : "codecheck"}>
        {sample === null ? null : <Label sample={sample} />}
        <div className="stack codecheck__text">
          <h2 id="check-code">{t("title")}</h2>
          <form className="codecheck__form" action={pathOf("/check-code", locale)} method="get">
            <TextField
              label={t("label")}
              hint={t("hint")}
              name="code"
              code
              placeholder={sample?.code ?? "7K2M9QXTB4CD"}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              required
            />
            <Button type="submit">{t("submit")}</Button>
          </form>
          <ol className="howto">
            {(["find", "scan", "read"] as const).map((step) => (
              <li key={step}>
                <b>{t(`steps.${step}.title`)}</b>
                {t(`steps.${step}.text`)}
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}

function Label({ sample }: { sample: SampleLabel }) {
  return (
    <div className="label-demo" aria-hidden="true">
      <p className="display strong">{sample.title}</p>
      {/* eslint-disable-next-line @next/next/no-img-element -- an SVG of a few hundred bytes */}
      <img
        className="qr"
        src={`/public/codes/${sample.code}/qr.svg`}
        alt=""
        width="200"
        height="200"
        loading="lazy"
      />
      <p className="code">{sample.code}</p>
      <Teeth />
    </div>
  )
}
