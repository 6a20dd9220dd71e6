"use client"

import { useTranslations } from "next-intl"
import { Status, type StatusTone } from "@/ui/badges"
import type { Sync } from "./use-draft"

const TONES: Record<Sync, StatusTone> = {
  saved: "ok",
  saving: "info",
  local: "wait",
  refused: "bad",
  conflict: "bad",
  signedOut: "bad",
}

/** Where the words are: on the server, only here, or nowhere good. */
export function SyncLine({ sync, isRestored }: { sync: Sync; isRestored: boolean }) {
  const t = useTranslations("listings.editor")
  return (
    <div className="editor__sync" role="status" data-testid="sync" data-sync={sync}>
      <Status tone={TONES[sync]}>{t(`sync.${sync}`)}</Status>
      {isRestored ? <p className="soft">{t("restored")}</p> : null}
    </div>
  )
}
