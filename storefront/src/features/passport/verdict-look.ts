import type { Verdict } from "@cholang/traceability/domain"
import type { VerdictMarkName, VerdictTone } from "@/ui/verdict"

/** Seven verdicts, seven outlines; green is kept for the one that has nothing to warn of. */
export const VERDICT_LOOKS: Record<Verdict, { tone: VerdictTone; mark: VerdictMarkName }> = {
  in_circulation: { tone: "ok", mark: "tick" },
  expired: { tone: "wait", mark: "clock" },
  recalled: { tone: "recall", mark: "cross" },
  held: { tone: "wait", mark: "pause" },
  closed: { tone: "info", mark: "bar" },
  not_released: { tone: "wait", mark: "warning" },
  unknown: { tone: "unknown", mark: "question" },
}
