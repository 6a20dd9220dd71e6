import type { VerificationState } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { Status, type StatusTone } from "@/ui/badges"

const TONES: Record<VerificationState, StatusTone> = {
  unverified: "plain",
  pending: "wait",
  verified: "ok",
  rejected: "bad",
  expired: "wait",
}

/** How far the seller's identity was checked; it says nothing of the goods. */
export function VerificationStatus({ state }: { state: VerificationState }) {
  const t = useTranslations("vocabulary.verification")
  return <Status tone={TONES[state]}>{t(state)}</Status>
}
