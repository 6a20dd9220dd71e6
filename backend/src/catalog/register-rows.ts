import {
  INDICATION_STATUSES,
  RIGHT_REASONS,
  RIGHT_STATES,
} from "@cholang/geographical-indications/domain"
import { REVOCATION_REASONS, RULE_SET_IDS } from "@cholang/ocop/domain"
import { z } from "@medusajs/framework/zod"
import { LocalisedRow } from "./product-rows"

const instant = z.coerce.date().transform((date) => date.toISOString())

/** A row of the register of certificates, as a query hands it over. */
export const OcopCertificateRow = z.object({
  id: z.string(),
  product_id: z.string(),
  star: z.number(),
  score_hundredths: z.number().nullable(),
  decision_no: z.string(),
  decided_on: z.string(),
  issuer: z.string(),
  product_code: z.string(),
  valid_from: instant,
  valid_until: instant,
  extended_until: instant.nullable(),
  revoked_at: instant.nullable(),
  revoke_reason: z.enum(REVOCATION_REASONS).nullable(),
  revoke_note: LocalisedRow.nullable(),
  rule_set: z.enum(RULE_SET_IDS),
  is_demo: z.boolean(),
})

/** A row of the register of rights of use, with its indication. */
export const IndicationRightRow = z.object({
  id: z.string(),
  producer_id: z.string(),
  product_ids: z.array(z.string()),
  commune_code: z.string(),
  certificate_no: z.string(),
  granted_on: z.string(),
  valid_until: instant.nullable(),
  is_demo: z.boolean(),
  events: z.array(
    z.object({
      state: z.enum(RIGHT_STATES),
      reason: z.enum(RIGHT_REASONS).nullable(),
      changed_at: instant,
    })
  ),
  indication: z.object({
    handle: z.string(),
    name: LocalisedRow,
    status: z.enum(INDICATION_STATUSES),
    area_commune_codes: z.array(z.string()),
  }),
})
