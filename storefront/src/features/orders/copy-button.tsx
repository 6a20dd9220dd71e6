"use client"

import { useTranslations } from "next-intl"
import { useState } from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"

/** Copies one detail of a transfer. Where the browser refuses, the text stands beside it to be copied by hand. */
export function CopyButton({ text, what }: { text: string; what: string }) {
  const t = useTranslations("orders.payment")
  const [isCopied, setCopied] = useState(false)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <span className="no-print needs-script">
      <Button
        variant="quiet"
        size="small"
        aria-label={t("copyOf", { what })}
        onClick={() => void copy()}
      >
        <Icon name={isCopied ? "check" : "copy"} small />
        <span aria-live="polite">{isCopied ? t("copied") : t("copy")}</span>
      </Button>
    </span>
  )
}
