import {
  extendCertificateWorkflow,
  recordCertificatesWorkflow,
  revokeCertificateWorkflow,
} from "@cholang/ocop/workflows"
import {
  formatProductCode,
  isRuleSetInForce,
  RULE_SET_IDS,
  type RuleSetId,
} from "@cholang/ocop/domain"
import {
  addDays,
  addMonths,
  dayOf,
  type IsoDay,
  type IsoInstant,
  startOfDay,
} from "@cholang/shared"
import { z } from "@medusajs/framework/zod"
import type { SeedContext } from "../context"
import { CERTIFICATES, type DemoCertificate, PRODUCERS } from "../demo"
import { brokenSeed, known, missing, readRows } from "../read-rows"
import type { SeededProducer } from "./producers"
import type { SeededProduct } from "./products"

const CertificateRow = z.object({
  id: z.string(),
  decision_no: z.string(),
  extended_until: z.unknown(),
  revoked_at: z.unknown(),
})

/** A certificate stands for 36 months. */
const VALIDITY_MONTHS = 36
const DECIDED_BEFORE_START_DAYS = 10
const EXTENSION_DAYS = 160
/** The code of the province, and that of a former district as codes before July 2025 have it. */
const PROVINCE_CODE = "08"
const FORMER_DISTRICT_CODE = "829"
const DISTRICT_CODES_ENDED = "2025-07-01"

type Dated = DemoCertificate & { decisionNo: string; decidedOn: IsoDay; validFrom: IsoDay }

/** Invented certificates, in every state as of the first seeding. */
export async function seedCertificates(
  { container, query, now, added }: SeedContext,
  products: ReadonlyMap<string, SeededProduct>,
  producers: ReadonlyMap<string, SeededProducer>
): Promise<void> {
  const dated = CERTIFICATES.map((certificate, index) =>
    datedCertificate(certificate, index, dayOf(now))
  )
  const read = () =>
    readRows(query, "ocop_certificate", Object.keys(CertificateRow.shape), CertificateRow)
  const existing = await read()
  const newOnes = missing(
    dated,
    ({ decisionNo }) => decisionNo,
    existing.map(({ decision_no }) => decision_no)
  )
  if (newOnes.length > 0) {
    await recordCertificatesWorkflow(container).run({
      input: {
        certificates: newOnes.map((certificate) => {
          const { id, demo } = known(products, certificate.product)
          return {
            product_id: id,
            producer_id: known(producers, demo.producer).id,
            star: certificate.star,
            score: certificate.score,
            decision_no: certificate.decisionNo,
            decided_on: certificate.decidedOn,
            issuer:
              certificate.star === 5 ? "Bộ Nông nghiệp và Môi trường" : "UBND tỉnh Tuyên Quang",
            product_code: productCode(certificate, dated.indexOf(certificate), demo.producer),
            valid_from: certificate.validFrom,
            rule_set: ruleSetOn(certificate.decidedOn),
            is_demo: true,
          }
        }),
      },
    })
    added(newOnes.length, "certificates")
  }

  const rows = new Map(
    (newOnes.length > 0 ? await read() : existing).map((row) => [row.decision_no, row])
  )
  for (const certificate of dated) {
    const row = known(rows, certificate.decisionNo)
    if (certificate.revocation && !row.revoked_at) {
      const { reason, note, daysAgo } = certificate.revocation
      await revokeCertificateWorkflow(container).run({
        input: { id: row.id, revoked_at: daysBefore(now, daysAgo), reason, note },
      })
      added(1, "revocation")
    }
    if (certificate.state === "extended" && !row.extended_until) {
      const issuedUntil = addMonths(certificate.validFrom, VALIDITY_MONTHS)
      await extendCertificateWorkflow(container).run({
        input: { id: row.id, extended_until: addDays(issuedUntil, EXTENSION_DAYS) },
      })
      added(1, "extension")
    }
  }
}

function datedCertificate(certificate: DemoCertificate, index: number, today: IsoDay): Dated {
  const validFrom = firstDay(certificate, today)
  const decidedOn =
    certificate.state === "not_yet_valid"
      ? addDays(validFrom, -DECIDED_BEFORE_START_DAYS - certificate.days)
      : validFrom
  return { ...certificate, validFrom, decidedOn, decisionNo: `${101 + index}/QĐ-DEMO` }
}

/** Counted back from the boundary that the state is about. */
function firstDay({ state, days }: DemoCertificate, today: IsoDay): IsoDay {
  switch (state) {
    case "valid":
    case "revoked":
      return addDays(today, -days)
    case "expiring":
      return addMonths(addDays(today, days), -VALIDITY_MONTHS)
    case "expired":
    case "extended":
      return addMonths(addDays(today, -days), -VALIDITY_MONTHS)
    case "not_yet_valid":
      return addDays(today, days)
  }
}

/** The newest rule set in force on that day; where two were, the province went on with the older one for a while. */
function ruleSetOn(day: IsoDay): RuleSetId {
  const ruleSet = [...RULE_SET_IDS].reverse().find((id) => isRuleSetInForce(id, day))
  if (ruleSet === undefined) {
    throw brokenSeed(`No rule set was in force on ${day}`)
  }
  return ruleSet
}

function productCode(
  { decidedOn, hasLegacyCode = false }: Dated,
  index: number,
  producerHandle: string
): string {
  const producer = PRODUCERS.find(({ handle }) => handle === producerHandle)
  const isLegacy = hasLegacyCode && decidedOn < DISTRICT_CODES_ENDED
  return formatProductCode({
    province_code: PROVINCE_CODE,
    district_code: isLegacy ? FORMER_DISTRICT_CODE : null,
    commune_code: producer?.communeCode ?? "",
    sequence: index + 1,
    year: Number(decidedOn.slice(0, 4)),
  })
}

function daysBefore(now: IsoInstant, days: number): IsoInstant {
  return startOfDay(addDays(dayOf(now), -days))
}
