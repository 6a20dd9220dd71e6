import { badgesFor, type RightClaim } from "@cholang/geographical-indications/domain"
import type { ProducerSummary } from "@cholang/marketplace/http"
import {
  certificateStatus,
  readCertificate,
  readClaim,
  type StoredCertificate,
} from "@cholang/ocop/domain"
import { addDays, type IsoInstant, startOfDay } from "@cholang/shared"
import type { PassportLot, TraceRecord } from "@cholang/traceability/http"
import { readTraceRecordWorkflow } from "@cholang/traceability/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { communeOf } from "../catalog/communes"
import type { ProducerRow } from "../catalog/product-rows"
import { type ReadProduct, readProducts } from "../catalog/read-products"
import { earliest, nextBadgeChange, toCard } from "../catalog/stored-card"
import { env } from "../env"
import type { Passport, PassportAnswer, PassportCertificate } from "../http"

/**
 * What the marketplace knows of a code: the lot's record, and product, producer, certificates and indications as they
 * stood when the lot was made and as they stand now. A code that nobody issued is an answer too.
 */
export async function readPassport(
  container: MedusaContainer,
  code: string,
  at: IsoInstant
): Promise<PassportAnswer> {
  const { result: record } = await readTraceRecordWorkflow(container).run({ input: { code, at } })
  const read = record.lot === null ? null : await readProductOfLot(container, record.lot)

  return {
    passport: toPassport(record, read, at),
    as_of: at,
    valid_until: earliest([
      read === null
        ? null
        : nextBadgeChange([{ certificates: read.card.certificates, rights: read.rights }], at),
      record.lot === null ? null : nextVerdictChange(record.lot, at),
    ]),
  }
}

/** A product that has left the market still has its record. */
async function readProductOfLot(
  container: MedusaContainer,
  lot: PassportLot
): Promise<ReadProduct | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [read] = await readProducts(query, { id: [lot.product_id] }, { onSaleOnly: false })

  return read ?? null
}

function toPassport(record: TraceRecord, read: ReadProduct | null, at: IsoInstant): Passport {
  const { lot, events } = record
  const madeAt = lot === null ? at : startOfDay(lot.made_on)
  const communes = [
    lot?.commune_code,
    ...events.map(({ commune_code }) => commune_code),
    read?.listing.producer.commune_code,
  ].filter((code) => code !== undefined && code !== null)

  return {
    ...record,
    product: read === null ? null : toCard(read.card, at),
    producer: read === null ? null : toSummary(read.listing.producer),
    communes: [...new Set(communes)].map(communeOf),
    certificates: (read?.certificates ?? []).map((certificate) =>
      toPassportCertificate(certificate, madeAt, at)
    ),
    indications: read === null || lot === null ? [] : indicationsOf(read.rights, lot, madeAt, at),
    label_fields: read?.listing.label_fields ?? [],
    qr_svg_url: `${env().BACKEND_URL}/public/codes/${record.code}/qr.svg`,
  }
}

function toPassportCertificate(
  stored: StoredCertificate,
  madeAt: IsoInstant,
  at: IsoInstant
): PassportCertificate {
  return {
    ...readCertificate(stored, at),
    was_valid_when_made: certificateStatus(readClaim(stored), madeAt) === "valid",
  }
}

/** Every indication that the lot could bear at either moment; it is made where the lot is, not where the producer sits. */
function indicationsOf(
  rights: readonly RightClaim[],
  { product_id, commune_code }: PassportLot,
  madeAt: IsoInstant,
  at: IsoInstant
): Passport["indications"] {
  const goods = { product_id, commune_code }
  const then = badgesFor(rights, goods, madeAt)
  const now = badgesFor(rights, goods, at)
  const byHandle = new Map([...then, ...now].map((badge) => [badge.handle, badge]))

  return [...byHandle.values()].map((badge) => ({
    badge,
    was_active_when_made: then.some(({ handle }) => handle === badge.handle),
    is_active_now: now.some(({ handle }) => handle === badge.handle),
  }))
}

/** Goods are good through the whole of their expiry date, so the verdict changes at the midnight after it. */
function nextVerdictChange({ expires_on }: PassportLot, at: IsoInstant): IsoInstant | null {
  const change = expires_on === null ? null : startOfDay(addDays(expires_on, 1))
  return change !== null && Date.parse(change) > Date.parse(at) ? change : null
}

function toSummary(producer: ProducerRow): ProducerSummary {
  const { id, handle, kind, name, commune_code, village_handle, verification, is_demo } = producer
  return { id, handle, kind, name, commune_code, village_handle, verification, is_demo }
}
