"use client"

import type { OfficerListingReview } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { useActionState } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { Note } from "@/ui/feedback"
import { TextField } from "@/ui/field"
import { SubmitButton } from "@/ui/submit-button"
import { changeShownListing } from "./actions"
import { decisionFailure } from "./decision-failure"

/** Takes what is on sale out of the shop with a reason, or gives it back to its producer. */
export function ShownListingForm({
  draftId,
  listing,
}: {
  draftId: string
  listing: NonNullable<OfficerListingReview["listing"]>
}) {
  const t = useTranslations("listingReview")
  const [state, action] = useActionState(changeShownListing, { code: null })
  const isDown = listing.state === "taken_down"
  return (
    <form action={action} className="grid gap-3" aria-labelledby="shown-title">
      <LocaleField />
      <input type="hidden" name="id" value={draftId} />
      <input type="hidden" name="listing_id" value={listing.id} />
      <input type="hidden" name="action" value={isDown ? "release" : "takeDown"} />
      <h2 id="shown-title">{t("takeDown.title")}</h2>
      <p className="small soft">
        {isDown
          ? t("takeDown.down", { reason: listing.taken_down_reason ?? "" })
          : t("takeDown.text")}
      </p>
      {state.code === null ? null : (
        <Note tone="bad" live>
          {t(`decide.failed.${decisionFailure(state.code)}`)}
        </Note>
      )}
      <TextField name="reason" label={t("takeDown.reason")} required minLength={5} />
      <SubmitButton variant={isDown ? "line" : "seal"} wide busyLabel={t("decide.busy")}>
        {t(isDown ? "takeDown.release" : "takeDown.takeDown")}
      </SubmitButton>
    </form>
  )
}
