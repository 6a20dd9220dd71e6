import {
  CERTIFICATE_COLUMNS,
  type CertificateStatus,
  nextBoundary,
  readCertificate,
  readClaim,
} from "@cholang/ocop/domain"
import type { IsoInstant } from "@cholang/shared"
import type { RemoteQueryFunction } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { encodeCursor } from "../catalog/cursor"
import { LocalisedRow } from "../catalog/product-rows"
import { OcopCertificateRow } from "../catalog/register-rows"
import type { LedgerAnswer } from "../http"

type Graph = Pick<RemoteQueryFunction, "graph">

export type LedgerRequest = {
  status?: CertificateStatus | undefined
  limit: number
  offset: number
}

const TitleRow = z.object({
  product_id: z.string(),
  title: LocalisedRow,
  producer: z.object({ handle: z.string(), name: LocalisedRow }),
})
const HandleRow = z.object({ id: z.string(), handle: z.string() })

/**
 * One page of the public ledger of certificates, newest decision first. The status is computed: a page of all is read as
 * it stands, but for one status the whole register is read and judged by the one rule for it.
 */
export async function readLedger(
  query: Graph,
  request: LedgerRequest,
  at: IsoInstant
): Promise<LedgerAnswer> {
  const { rows, page, isLast } = await pageOf(query, request, at)
  const names = await namesOf(query, [...new Set(page.map(({ product_id }) => product_id))])

  return {
    certificates: page.flatMap((certificate) => {
      const named = names.get(certificate.product_id)
      return named === undefined ? [] : [{ ...certificate, ...named }]
    }),
    next_cursor: isLast ? null : encodeCursor(request.offset + page.length),
    as_of: at,
    valid_until: nextBoundary(rows.map(readClaim), at),
  }
}

/** The page, and the rows on whose boundaries it depends. */
async function pageOf(query: Graph, { status, limit, offset }: LedgerRequest, at: IsoInstant) {
  const window = status === undefined ? { skip: offset, take: limit + 1 } : {}
  const { data } = await query.graph({
    entity: "ocop_certificate",
    fields: [...CERTIFICATE_COLUMNS],
    pagination: { ...window, order: { decided_on: "DESC", id: "ASC" } },
  })
  const rows = OcopCertificateRow.array().parse(data)
  const wanted = rows
    .map((row) => readCertificate(row, at))
    .filter((certificate) => status === undefined || certificate.status === status)
  const begin = status === undefined ? 0 : offset
  return {
    rows,
    page: wanted.slice(begin, begin + limit),
    isLast: wanted.length <= begin + limit,
  }
}

async function namesOf(query: Graph, productIds: string[]) {
  const [products, listings] = await Promise.all([
    query.graph({
      entity: "product",
      fields: ["id", "handle"],
      filters: { id: productIds },
      withDeleted: true,
    }),
    query.graph({
      entity: "listing",
      fields: ["product_id", "title", "producer.handle", "producer.name"],
      filters: { product_id: productIds },
    }),
  ])
  const handles = new Map(
    HandleRow.array()
      .parse(products.data)
      .map(({ id, handle }) => [id, handle])
  )
  return new Map(
    TitleRow.array()
      .parse(listings.data)
      .flatMap(({ product_id, title, producer }) => {
        const handle = handles.get(product_id)
        return handle === undefined
          ? []
          : [[product_id, { product: { handle, title }, producer }] as const]
      })
  )
}
