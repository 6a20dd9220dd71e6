import { emptyContent } from "@cholang/marketplace/domain"

/**
 * Which routes there are and whose each is. The test walks the router of the running application; a route that is in
 * neither this table nor the framework fails it, and so does a row that no route bears out.
 *
 * - `public`: anybody; no token changes the answer.
 * - `shop`: anybody who has the shop's key; what is in it is guarded by ids that cannot be guessed.
 * - `customer`: the shopper in person.
 * - `producer`: a member, and of a record only members of its producer: others read 404.
 * - `beginner`: whoever has a sign-in for producers, also without a producer.
 * - `officer`: an officer, and of a record only where the agency is competent: others read 404.
 * - `operator`: the operator of the platform.
 * - `attempt`: anybody, a few times (limits and uniform answers have tests of their own).
 */
export type Door =
  "public" | "shop" | "customer" | "producer" | "beginner" | "officer" | "operator" | "attempt"

/** Records of the fixture by which a route's parameters are filled. */
export type RecordKey =
  "order" | "draft" | "member" | "closure" | "producer" | "officer" | "listing" | "none"

export type RouteRow = {
  route: string
  door: Door
  /** What `:id` stands for; `none` where the fixture has no such record, then an unknown id is asked for. */
  record?: RecordKey
  /** A body that passes the route's validation, so that a refusal is about the record. */
  body?: object
  query?: string
  /** The record is there but not for this office or this moment: 403 or 404 is right for the own record too. */
  mayRefuse?: boolean
}

const REASON = "Một lý do đủ dài"

const CODE = { code: "000000" }

const ADMIN: readonly RouteRow[] = [
  row("GET /admin/audit"),
  row("GET /admin/audit/verification"),
  row("GET /admin/commission-rules"),
  row("POST /admin/commission-rules"),
  row("POST /admin/commission-rules/:id/end"),
  row("GET /admin/ledger"),
  row("POST /admin/ledger"),
  row("GET /admin/order-refunds"),
  row("POST /admin/order-refunds/:id/paid"),
  row("GET /admin/payout-batches"),
  row("POST /admin/payout-batches"),
  row("GET /admin/payout-batches/:id"),
  row("POST /admin/payout-batches/:id/settle"),
  row("GET /admin/payout-batches/:id/transfers.csv"),
  row("GET /admin/platform-tax-rates"),
  row("POST /admin/platform-tax-rates"),
  row("POST /admin/platform-tax-rates/:id/end"),
  row("GET /admin/producer-orders"),
  row("POST /admin/remittance-lines/:id/resolve"),
  row("GET /admin/remittances"),
  row("POST /admin/remittances"),
  row("GET /admin/remittances/:id"),
  row("POST /admin/remittances/preview"),
  row("GET /admin/reviews"),
  row("POST /admin/reviews/:id/decision"),
]

const AUTH: readonly RouteRow[] = [
  row("POST /auth/invitations"),
  row("POST /auth/invitations/accept"),
  row("POST /auth/resets"),
  row("POST /auth/resets/confirm"),
]

const MAILBOX: readonly RouteRow[] = [row("GET /mailbox")]

const OFFICER: readonly RouteRow[] = [
  row("GET /officer/account"),
  row("POST /officer/account/password", {
    body: { current_password: "sai-mat-khau-nay", password: "mot-mat-khau-moi" },
  }),
  row("POST /officer/account/second-factor"),
  row("POST /officer/account/second-factor/confirm", { body: CODE }),
  row("POST /officer/account/second-factor/end", { body: CODE }),
  row("GET /officer/audit"),
  row("GET /officer/cases"),
  row("GET /officer/cases/:id"),
  row("POST /officer/cases/:id/decision"),
  row("POST /officer/cases/:id/messages"),
  row("GET /officer/documents/:id"),
  row("GET /officer/history", { query: "?record_type=producer&record_id=x" }),
  row("GET /officer/inbox"),
  row("POST /officer/inbox/approve", { body: { ids: ["work_none"] } }),
  row("GET /officer/listings"),
  row("GET /officer/listings/:id", { record: "draft", mayRefuse: true }),
  row("POST /officer/listings/:id/decide", {
    record: "draft",
    body: { decision: "askForChanges", version: 1, reason: REASON },
    mayRefuse: true,
  }),
  row("POST /officer/listings/:id/state", {
    record: "listing",
    body: { action: "takeDown", reason: REASON },
  }),
  row("GET /officer/officers"),
  row("POST /officer/officers/:id", { record: "officer", body: { is_disabled: false } }),
  row("POST /officer/officers/invitations", {
    body: { name: "Mai", login: "mai@example.vn", role: "officer" },
  }),
  row("GET /officer/payout-accounts"),
  row("GET /officer/payout-accounts/:id"),
  row("POST /officer/payout-accounts/:id/decision", { body: { action: "check" } }),
  row("GET /officer/producers"),
  row("GET /officer/producers/:id", { record: "producer" }),
  row("POST /officer/producers/:id/decisions", {
    record: "producer",
    body: { decision: "suspend", reason: REASON },
    mayRefuse: true,
  }),
  row("POST /officer/producers/:id/identity", { record: "producer", mayRefuse: true }),
  row("GET /officer/records/:type/:id/notes"),
  row("POST /officer/records/:type/:id/notes"),
  row("GET /officer/reports"),
  row("POST /officer/reports/:id/decision"),
  row("GET /officer/reviews"),
  row("POST /officer/reviews/:id/decision"),
]

const PRODUCER: readonly RouteRow[] = [
  row("GET /producer/account"),
  row("POST /producer/account/password", {
    body: { current_password: "sai-mat-khau-nay", password: "mot-mat-khau-moi" },
  }),
  row("POST /producer/account/second-factor"),
  row("POST /producer/account/second-factor/confirm", { body: CODE }),
  row("POST /producer/account/second-factor/end", { body: CODE }),
  row("GET /producer/audit"),
  row("GET /producer/cases"),
  row("GET /producer/cases/:id"),
  row("POST /producer/cases/:id/escalation"),
  row("POST /producer/cases/:id/messages"),
  row("GET /producer/closures"),
  row("POST /producer/closures", { body: { starts_on: "2026-12-24", ends_on: "2026-12-26" } }),
  row("DELETE /producer/closures/:id", { record: "closure" }),
  row("GET /producer/documents/:id"),
  row("GET /producer/listings"),
  row("POST /producer/listings"),
  row("GET /producer/listings/:id", { record: "draft" }),
  row("PUT /producer/listings/:id", {
    record: "draft",
    body: { version: 1, content: emptyContent() },
  }),
  row("POST /producer/listings/:id/retract", {
    record: "draft",
    body: { version: 1, action: "withdraw" },
  }),
  row("POST /producer/listings/:id/state", { record: "listing", body: { action: "pause" } }),
  row("POST /producer/listings/:id/submit", { record: "draft", body: { version: 1 } }),
  row("GET /producer/members"),
  row("POST /producer/members/:id", { record: "member", body: { role: "owner" } }),
  row("POST /producer/members/invitations", {
    body: { name: "Mai", login: "mai@example.vn", role: "staff" },
  }),
  row("GET /producer/money"),
  row("GET /producer/offers"),
  row("PATCH /producer/offers"),
  row("GET /producer/offers/export"),
  row("POST /producer/offers/imports"),
  row("GET /producer/offers/imports/:id"),
  row("POST /producer/offers/imports/:id/confirm"),
  row("GET /producer/orders"),
  row("GET /producer/orders/:id", { record: "order" }),
  row("POST /producer/orders/:id/accept", { record: "order" }),
  row("POST /producer/orders/:id/cancel", { record: "order", body: { reason: REASON } }),
  row("POST /producer/orders/:id/deliver", { record: "order" }),
  row("POST /producer/orders/:id/messages", { record: "order", body: { text: REASON } }),
  row("POST /producer/orders/:id/pack", { record: "order" }),
  row("POST /producer/orders/:id/ship", { record: "order", body: { carrier: "Bưu điện" } }),
  row("POST /producer/orders/:id/undelivered", { record: "order", body: { reason: REASON } }),
  row("GET /producer/orders/:id/address-label.pdf", { record: "order" }),
  row("GET /producer/orders/:id/packing-slip.pdf", { record: "order" }),
  row("GET /producer/payout-account"),
  row("PUT /producer/payout-account"),
  row("GET /producer/registration"),
  row("POST /producer/registration/documents"),
  row("DELETE /producer/registration/documents/:id"),
  row("POST /producer/registration/steps/:step"),
  row("POST /producer/registration/submit"),
  row("POST /producer/registrations", {
    body: { kind: "household_business", name: "Hộ Minh Họa", person: "Mai", commune_code: "00691" },
  }),
  row("GET /producer/returns"),
  row("POST /producer/returns/:id/accept", { body: {} }),
  row("POST /producer/returns/:id/receive", { body: { restock: true } }),
  row("POST /producer/returns/:id/refund", { body: {} }),
  row("POST /producer/returns/:id/refuse", { body: { answer: REASON } }),
  row("GET /producer/reviews"),
  row("POST /producer/reviews/:id/reply"),
  row("GET /producer/session"),
  row("GET /producer/to-do"),
  row("GET /producer/statements/:period"),
  row("GET /producer/statements/:period/entries"),
  row("GET /producer/statements/:period/statement.csv"),
  row("GET /producer/statements/:period/statement.pdf"),
]

const PUBLIC: readonly RouteRow[] = [
  row("GET /public/administrative-units"),
  row("GET /public/administrative-units/:province_code"),
  row("GET /public/administrative-units/former"),
  row("GET /public/artisans/:handle"),
  row("GET /public/catalog"),
  row("GET /public/certificates"),
  row("GET /public/codes/:code/qr.png"),
  row("GET /public/codes/:code/qr.svg"),
  row("GET /public/crafts"),
  row("GET /public/indications"),
  row("GET /public/indications/:handle"),
  row("GET /public/map"),
  row("GET /public/passports/:code"),
  row("GET /public/producers"),
  row("GET /public/producers/:handle"),
  row("GET /public/products/:handle"),
  row("POST /public/products/:handle/reports"),
  row("GET /public/products/:handle/reviews"),
  row("POST /public/reviews/:id/reports"),
  row("GET /public/saved-products"),
  row("GET /public/sitemap"),
  row("GET /public/villages"),
  row("GET /public/villages/:handle"),
]

const STORE: readonly RouteRow[] = [
  row("GET /store/customers/me/cases"),
  row("POST /store/customers/me/closure"),
  row("GET /store/customers/me/data"),
  row("GET /store/customers/me/followed-producers"),
  row("POST /store/customers/me/followed-producers"),
  row("DELETE /store/customers/me/followed-producers/:producer_id"),
  row("POST /store/customers/me/guest-orders"),
  row("POST /store/customers/me/guest-orders/request"),
  row("POST /store/customers/me/review-pictures"),
  row("GET /store/customers/me/reviews"),
  row("POST /store/customers/me/reviews"),
  row("GET /store/customers/me/saved-products"),
  row("POST /store/customers/me/saved-products"),
  row("DELETE /store/customers/me/saved-products/:product_id"),
  row("POST /store/orders/:id/access"),
  row("GET /store/orders/:id/cases"),
  row("POST /store/orders/:id/cases"),
  row("GET /store/orders/:id/cases/:case_id"),
  row("POST /store/orders/:id/cases/:case_id/closure"),
  row("POST /store/orders/:id/cases/:case_id/escalation"),
  row("POST /store/orders/:id/cases/:case_id/messages"),
  row("GET /store/orders/:id/producer-orders"),
  row("POST /store/orders/:id/producer-orders/:part_id/cancel"),
  row("POST /store/orders/:id/producer-orders/:part_id/messages"),
  row("POST /store/orders/:id/producer-orders/:part_id/returns"),
  row("POST /store/orders/:id/returns/:return_id/withdraw"),
  row("POST /store/orders/look-up"),
]

function row(route: string, rest: Omit<RouteRow, "route" | "door"> = {}): RouteRow {
  return { route, door: doorOf(route), ...rest }
}

/** The tree says whose a route is; what differs is written out. */
function doorOf(route: string): Door {
  const tree = route.split("/")[1]
  switch (tree) {
    case "producer":
      return route === "POST /producer/registrations" ? "beginner" : "producer"
    case "officer":
      return "officer"
    case "admin":
      return "operator"
    case "auth":
      return "attempt"
    case "store":
      return route.includes("/customers/me") ? "customer" : "shop"
    default:
      return "public"
  }
}

export const TABLE: readonly RouteRow[] = [
  ...ADMIN,
  ...AUTH,
  ...MAILBOX,
  ...OFFICER,
  ...PRODUCER,
  ...PUBLIC,
  ...STORE,
]
