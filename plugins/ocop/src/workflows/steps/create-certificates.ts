import { type IsoDay, startOfDay } from "@cholang/shared"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { OcopStar } from "../../domain/certificate"
import { checkCertificate } from "../../domain/record-certificate"
import type { RuleSetId } from "../../domain/rule-set"
import { validityFrom } from "../../domain/validity"
import { OCOP_MODULE } from "../../modules/ocop"

/** One certificate as its decision prints it. */
export type RecordCertificate = {
  product_id: string
  producer_id: string
  star: OcopStar
  /** The council's average, at most two decimals; must fall in the band of the star. */
  score?: number | null
  decision_no: string
  decided_on: IsoDay
  /** Who certified, e.g. "UBND tỉnh Tuyên Quang". */
  issuer: string
  /** `08-XXXXX-STT-20YY`; codes with a district are accepted as legacy. */
  product_code: string
  /** First day of validity in Viet Nam; the day of the decision when left out. */
  valid_from?: IsoDay
  /** First day that is no longer covered; 36 months after `valid_from` when left out. */
  valid_until?: IsoDay
  rule_set: RuleSetId
  is_demo?: boolean
}

/** Enters certificates in the register; removes them on rollback. */
export const createCertificatesStep = createStep(
  "create-certificates",
  async (certificates: RecordCertificate[], { container }) => {
    const created = await container
      .resolve(OCOP_MODULE)
      .createOcopCertificates(certificates.map(certificateRow))
    const records = created.map(({ id, product_id }) => ({ id, product_id }))
    return new StepResponse(
      records,
      records.map(({ id }) => id)
    )
  },
  async (ids, { container }) => {
    if (ids) {
      await container.resolve(OCOP_MODULE).deleteOcopCertificates(ids)
    }
  }
)

function certificateRow({
  score = null,
  valid_from,
  valid_until,
  ...certificate
}: RecordCertificate) {
  const firstDay = valid_from ?? certificate.decided_on
  const checked = checkCertificate({ ...certificate, score, valid_from: firstDay })
  if (!checked.ok) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `Certificate ${certificate.product_code} (${certificate.decision_no}) cannot be recorded: ${checked.code}`,
      checked.code
    )
  }
  const validity = validityFrom(firstDay)
  return {
    ...certificate,
    score_hundredths: checked.value.score_hundredths,
    valid_from: new Date(validity.from),
    valid_until: new Date(valid_until === undefined ? validity.until : startOfDay(valid_until)),
  }
}
