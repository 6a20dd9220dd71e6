import { type IsoDay, isIsoDay, type Result } from "@cholang/shared"
import type { OcopStar } from "./certificate"
import { parseProductCode } from "./product-code"
import { isRuleSetInForce, type RuleSetId } from "./rule-set"
import { certifiableStar, scoreInHundredths, type ScoreHundredths } from "./star-band"

/** What a decision says, as it is entered in the register. */
export type CertificateFacts = {
  star: OcopStar
  /** The council's average with at most two decimals; null where the decision does not print it. */
  score: number | null
  decided_on: IsoDay
  valid_from: IsoDay
  product_code: string
  rule_set: RuleSetId
}

export type CertificateRefusal =
  | "day_does_not_exist"
  | "score_not_on_scale"
  | "no_certificate_below_50_points"
  | "star_outside_score_band"
  | "product_code_malformed"
  | "rule_set_not_in_force"
  | "valid_before_decision"

/** Whether these facts can be a certificate; the score is answered in hundredths of a point. */
export function checkCertificate(
  facts: CertificateFacts
): Result<{ score_hundredths: ScoreHundredths | null }, CertificateRefusal> {
  if (!isIsoDay(facts.decided_on) || !isIsoDay(facts.valid_from)) {
    return { ok: false, code: "day_does_not_exist" }
  }
  if (parseProductCode(facts.product_code) === null) {
    return { ok: false, code: "product_code_malformed" }
  }
  if (!isRuleSetInForce(facts.rule_set, facts.decided_on)) {
    return { ok: false, code: "rule_set_not_in_force" }
  }
  if (facts.valid_from < facts.decided_on) {
    return { ok: false, code: "valid_before_decision" }
  }
  return facts.score === null
    ? { ok: true, value: { score_hundredths: null } }
    : checkScore(facts.star, facts.score)
}

function checkScore(
  star: OcopStar,
  score: number
): Result<{ score_hundredths: ScoreHundredths }, CertificateRefusal> {
  const hundredths = scoreInHundredths(score)
  if (hundredths === null) {
    return { ok: false, code: "score_not_on_scale" }
  }
  const certifiable = certifiableStar(hundredths)
  if (certifiable === null) {
    return { ok: false, code: "no_certificate_below_50_points" }
  }
  return certifiable === star
    ? { ok: true, value: { score_hundredths: hundredths } }
    : { ok: false, code: "star_outside_score_band" }
}
