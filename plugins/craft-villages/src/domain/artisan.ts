import { type IsoInstant, isWithin } from "@cholang/shared"

/**
 * What a title honours: handicraft (Decree 43/2024/NĐ-CP), intangible heritage (the ministry of culture's own track),
 * or a title of the province.
 */
export const TITLE_FIELDS = ["handicraft", "intangible_heritage", "provincial"] as const
export type TitleField = (typeof TITLE_FIELDS)[number]

/** The consent of an artisan to be shown, as recorded (Law 91/2025/QH15: provable, with time and version of the text). */
export type RecordedConsent = {
  consent_at: IsoInstant | null
  consent_version: string | null
  consent_withdrawn_at: IsoInstant | null
}

/** An artisan is published only with a recorded consent that stands at `at`. */
export function isPublishable(consent: RecordedConsent, at: IsoInstant): boolean {
  return (
    consent.consent_at !== null &&
    consent.consent_version !== null &&
    isWithin({ from: consent.consent_at, until: consent.consent_withdrawn_at }, at)
  )
}
