/**
 * What the public routes of the backend answer: the contract between backend and storefront (types only).
 * Money is integers of the smallest unit of the currency (đồng); instants are ISO 8601 in UTC.
 */
import type { MemberAccount } from "@cholang/access/http"
import type { CommuneRef } from "@cholang/craft-villages/http"
import type { IndicationBadge } from "@cholang/geographical-indications/http"
import type { ProducerKind, ProducerState } from "@cholang/marketplace/domain"
import type {
  ClosureNotice,
  LabelField,
  Producer,
  ProducerOrderCounters,
  ProducerSummary,
} from "@cholang/marketplace/http"
import type { Certificate, OcopBadge } from "@cholang/ocop/http"
import type { Localised, MediaRef } from "@cholang/shared"
import type { LotSummary, TraceRecord } from "@cholang/traceability/http"

export type StockBand = "in_stock" | "low" | "sold_out"

/** One card of a list: everything that the list shows, ready to send. */
export type ProductCard = {
  id: string
  handle: string
  title: Localised
  picture: MediaRef | null
  /** Of the cheapest variant, đồng, tax included. */
  price_vnd: number
  /** Price before a reduction; null when there is none. */
  was_price_vnd: number | null
  /** What the price buys, e.g. `500 ml`. */
  unit: Localised
  stock: StockBand
  producer: { handle: string; name: Localised }
  village: { handle: string; name: Localised; altitude_metres: number | null } | null
  commune: CommuneRef
  craft: { handle: string; name: Localised } | null
  /** Kind of product: the OCOP product set, 1 to 26. */
  product_set: number
  star: OcopBadge | null
  indications: IndicationBadge[]
  is_alcohol: boolean
  is_demo: boolean
}

export type CatalogSort = "relevance" | "newest" | "price_asc" | "price_desc" | "star"

/** Facets of the catalogue; the names are also the query parameters (comma-separated values). */
export type CatalogFacet =
  "village" | "craft" | "star" | "indication" | "producer" | "commune" | "product_set"

export type FacetValue = { value: string; label: Localised; count: number }

/**
 * `GET /public/catalog?q&limit&cursor&sort&village&craft&star&indication&producer&commune&product_set&price_min&price_max&age_confirmed`.
 * Without `age_confirmed=true` no spirits are listed (Law 44/2019, art. 16) and `hidden_alcohol_count` says how many.
 */
export type CatalogAnswer = {
  cards: ProductCard[]
  count: number
  facets: Record<CatalogFacet, FacetValue[]>
  price_range_vnd: { min: number; max: number } | null
  hidden_alcohol_count: number
  next_cursor: string | null
  as_of: string
  /** When a star or right in this answer next begins or ends; null when none is dated. */
  valid_until: string | null
}

export type ProductVariant = {
  id: string
  title: Localised
  sku: string | null
  price_vnd: number
  was_price_vnd: number | null
  /** Pieces that can be bought now; null when stock is not counted (services). */
  available: number | null
  weight_grams: number | null
}

export type ProductDetail = ProductCard & {
  summary: Localised
  story: Localised
  care: Localised | null
  gallery: MediaRef[]
  variants: ProductVariant[]
  label_fields: LabelField[]
  /** Percent by volume; null for what is not a spirit. */
  abv_percent: number | null
  producer_detail: Producer
  /** Every certificate ever recorded, newest first, each with its status now. */
  certificates: Certificate[]
  lots: LotSummary[]
  related: ProductCard[]
}

export type ProductAnswer = {
  product: ProductDetail
  /** Why its producer takes no orders now; null when it does. */
  closure: ClosureNotice | null
  as_of: string
  valid_until: string | null
}

/** What waits for a producer: the first page of its portal. */
export type ProducerToDoAnswer = {
  orders: ProducerOrderCounters
  changes_asked: { id: string; title: Localised }[]
  low_stock: { product_id: string; handle: string; title: Localised; available: number }[]
  closure: { starts_on: string; ends_on: string } | null
  certificates_expiring: { id: string; product_id: string; star: number; valid_until: string }[]
  as_of: string
}

/** A certificate of a passport: how it stood when the lot was made, and how it stands now. */
export type PassportCertificate = Certificate & { was_valid_when_made: boolean }

/** `GET /public/passports/{code}`: answers 200 for every well-formed code; the verdict says what is known of it. */
export type Passport = TraceRecord & {
  product: ProductCard | null
  producer: ProducerSummary | null
  communes: CommuneRef[]
  certificates: PassportCertificate[]
  indications: { badge: IndicationBadge; was_active_when_made: boolean; is_active_now: boolean }[]
  label_fields: LabelField[]
  qr_svg_url: string
}
export type PassportAnswer = { passport: Passport; as_of: string; valid_until: string | null }

/** One row of the public ledger of certificates. */
export type LedgerEntry = Certificate & {
  product: { handle: string; title: Localised }
  producer: { handle: string; name: Localised }
}
/** `GET /public/certificates?status&limit&cursor` */
export type LedgerAnswer = {
  certificates: LedgerEntry[]
  next_cursor: string | null
  as_of: string
  valid_until: string | null
}

/** `GET /public/map`: points to draw, no product data. */
export type MapAnswer = {
  communes: {
    code: string
    name: string
    lon: number
    lat: number
    village_handles: string[]
    producer_handles: string[]
  }[]
  as_of: string
}

/** `GET /public/sitemap`: handles and the day they last changed. */
export type SitemapAnswer = Record<
  "products" | "villages" | "artisans" | "producers" | "indications",
  { handle: string; updated_at: string }[]
>

/** `POST /store/orders/look-up` {display_id, phone}: the order without personal data beyond what its buyer typed. */
export type OrderLookUpAnswer = { order: { id: string; access_token: string } }

/** `GET /producer/session`: who is signed in at the portal, and for which producer. */
export type ProducerSessionAnswer = {
  member: MemberAccount
  producer: {
    id: string
    handle: string
    name: Localised
    kind: ProducerKind
    state: ProducerState
  }
}
