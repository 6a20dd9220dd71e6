"use client"

import type { ListingDraftView } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { Button } from "@/ui/button"
import { Note } from "@/ui/feedback"
import { moveDraft } from "./actions"
import { fieldName } from "./field-name"
import { failureText } from "./refusal-text"

/** What is still missing, and the step to the officer. */
export function ReviewStep({
  draft,
  isSaved,
  onMoved,
  onGo,
}: {
  draft: ListingDraftView
  isSaved: boolean
  onMoved: (draft: ListingDraftView) => void
  onGo: (field: string) => void
}) {
  const t = useTranslations("listings")
  const editor = useTranslations("listings.editor")
  const vocabulary = useTranslations("vocabulary")
  const [isBusy, setBusy] = useState(false)
  const [code, setCode] = useState<string | null>(null)

  async function move(action: "submit" | "takeBack" | "withdraw"): Promise<void> {
    setBusy(true)
    setCode(null)
    const answer = await moveDraft(draft.id, draft.version, action).catch(
      () => ({ status: "failed", code: "unavailable" }) as const
    )
    if (answer.status === "saved") onMoved(answer.draft)
    else setCode(answer.status === "failed" ? answer.code : "generic")
    setBusy(false)
  }

  const isEditable = draft.state === "draft" || draft.state === "changes_asked"
  return (
    <div className="grid gap-4">
      {code === null ? null : (
        <Note tone="bad" live>
          {failureText(t, code)}
        </Note>
      )}
      {isEditable && draft.missing.length > 0 ? (
        <div>
          <p>
            <b>{editor("review.missing")}</b>
          </p>
          <ul>
            {draft.missing.map(({ field }) => (
              <li key={field}>
                <Button
                  size="small"
                  variant="quiet"
                  onClick={() => {
                    onGo(field)
                  }}
                >
                  {fieldName(field, editor, vocabulary)}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {isEditable && draft.missing.length === 0 ? (
        <Note tone="ok">{editor("review.ready")}</Note>
      ) : null}
      {draft.state === "submitted" ? <Note tone="wait">{editor("review.submitted")}</Note> : null}
      {isEditable || draft.state === "submitted" ? null : (
        <Note>{editor("review.decided", { state: t(`state.${draft.state}`) })}</Note>
      )}
      {isEditable && !isSaved ? <p className="small soft">{editor("review.notSaved")}</p> : null}
      <div className="row">
        {isEditable ? (
          <Button
            busy={isBusy}
            disabled={isBusy || !isSaved || draft.missing.length > 0}
            onClick={() => void move("submit")}
          >
            {isBusy ? editor("review.submitting") : editor("review.submit")}
          </Button>
        ) : null}
        {draft.state === "submitted" ? (
          <Button variant="line" disabled={isBusy} onClick={() => void move("takeBack")}>
            {editor("review.takeBack")}
          </Button>
        ) : null}
        {isEditable || draft.state === "submitted" ? (
          <Button variant="quiet" disabled={isBusy} onClick={() => void move("withdraw")}>
            {editor("review.withdraw")}
          </Button>
        ) : null}
      </div>
    </div>
  )
}
