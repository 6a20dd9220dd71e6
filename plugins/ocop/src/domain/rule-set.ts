import type { IsoDay } from "@cholang/shared"

export const RULE_SET_IDS = ["QD1048-2019", "QD148-2023", "QD26-2026"] as const
export type RuleSetId = (typeof RULE_SET_IDS)[number]

/** A set of OCOP criteria (*bộ tiêu chí*) and the days on which certificates could be decided under it. */
export type RuleSet = {
  id: RuleSetId
  title: { vi: string; en: string }
  legal_basis: string
  valid_from: IsoDay
  /** Exclusive; null while it is in force. */
  valid_until: IsoDay | null
  /** A certificate under a legacy rule set stands to its own end and says under which decision it was issued. */
  is_legacy: boolean
}

const RULE_SETS: Record<RuleSetId, RuleSet> = {
  "QD1048-2019": {
    id: "QD1048-2019",
    title: { vi: "Cấp theo QĐ 1048/2019", en: "Issued under Decision 1048/2019" },
    legal_basis: "Quyết định 1048/QĐ-TTg ngày 21/08/2019, sửa đổi năm 2020 (781/QĐ-TTg)",
    valid_from: "2019-08-21",
    valid_until: "2023-02-24",
    is_legacy: true,
  },
  "QD148-2023": {
    id: "QD148-2023",
    title: { vi: "Cấp theo QĐ 148/2023", en: "Issued under Decision 148/2023" },
    legal_basis: "Quyết định 148/QĐ-TTg ngày 24/02/2023",
    valid_from: "2023-02-24",
    // Lapsed 60 days after 22/05/2026 (Decision 26/2026/QĐ-TTg, art. 11); until then both could be applied.
    valid_until: "2026-07-21",
    is_legacy: true,
  },
  "QD26-2026": {
    id: "QD26-2026",
    title: { vi: "Cấp theo QĐ 26/2026", en: "Issued under Decision 26/2026" },
    legal_basis: "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026",
    valid_from: "2026-05-22",
    valid_until: null,
    is_legacy: false,
  },
}

export function ruleSet(id: RuleSetId): RuleSet {
  return RULE_SETS[id]
}

/** True when a certificate could be decided under the rule set on `day`. */
export function isRuleSetInForce(id: RuleSetId, day: IsoDay): boolean {
  const { valid_from, valid_until } = RULE_SETS[id]
  return valid_from <= day && (valid_until === null || day < valid_until)
}
