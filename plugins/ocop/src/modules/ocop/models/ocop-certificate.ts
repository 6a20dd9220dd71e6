import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { REVOCATION_REASONS } from "../../../domain/revocation"
import { RULE_SET_IDS } from "../../../domain/rule-set"

/** One decision to recognise one product (*giấy chứng nhận OCOP*). Its status is computed, never stored. */
const OcopCertificate = model
  .define("ocop_certificate", {
    id: model.id({ prefix: "ocert" }).primaryKey(),
    product_id: model.text().index(),
    producer_id: model.text().index(),
    star: model.number(),
    /** Average of the council in hundredths of a point, so that 69.99 and 70.00 never meet by rounding. */
    score_hundredths: model.number().nullable(),
    decision_no: model.text(),
    /** A calendar day, `YYYY-MM-DD`. */
    decided_on: model.text(),
    issuer: model.text(),
    product_code: model.text().index(),
    valid_from: model.dateTime(),
    /** Exclusive end as issued. */
    valid_until: model.dateTime(),
    /** Exclusive end after the extension; null without one. */
    extended_until: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
    revoke_reason: model.enum([...REVOCATION_REASONS]).nullable(),
    /** What was found, in a sentence that the public may read. */
    revoke_note: model.json<Localised>().nullable(),
    rule_set: model.enum([...RULE_SET_IDS]),
    is_demo: model.boolean().default(false),
  })
  .checks([
    {
      name: "ocop_certificate_star_is_three_to_five",
      expression: (columns) => `${columns.star} BETWEEN 3 AND 5`,
    },
    {
      name: "ocop_certificate_star_agrees_with_score",
      expression: (columns) =>
        `${columns.score_hundredths} IS NULL OR (${columns.star} = 3 AND ${columns.score_hundredths} >= 5000 AND ${columns.score_hundredths} < 7000) OR (${columns.star} = 4 AND ${columns.score_hundredths} >= 7000 AND ${columns.score_hundredths} < 9000) OR (${columns.star} = 5 AND ${columns.score_hundredths} BETWEEN 9000 AND 10000)`,
    },
    {
      name: "ocop_certificate_ends_after_it_begins",
      expression: (columns) => `${columns.valid_until} > ${columns.valid_from}`,
    },
    {
      name: "ocop_certificate_extension_lengthens",
      expression: (columns) =>
        `${columns.extended_until} IS NULL OR ${columns.extended_until} > ${columns.valid_until}`,
    },
    {
      name: "ocop_certificate_revoked_has_reason",
      expression: (columns) =>
        `(${columns.revoked_at} IS NULL) = (${columns.revoke_reason} IS NULL)`,
    },
    {
      name: "ocop_certificate_decided_on_is_a_day",
      expression: (columns) => `${columns.decided_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
  ])
  .indexes([
    {
      on: ["product_id", "decision_no", "product_code"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])

export default OcopCertificate
