"use client"

import { useTranslations } from "next-intl"
import { Button } from "@/ui/button"

/** The backend did not answer: said plainly, with a way to try again. */
export function ErrorPage({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations("error")
  return (
    <div className="wrap">
      <div className="page-head" role="alert">
        <h1>{t("title")}</h1>
        <p className="soft">{t("lead")}</p>
        <p>
          <Button onClick={onRetry}>{t("retry")}</Button>
        </p>
      </div>
    </div>
  )
}
