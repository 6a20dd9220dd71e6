export {
  type Basket,
  BASKET_REFUSALS,
  type BasketLine,
  type BasketRefusal,
  type BasketRefusalCode,
  basketRefusals,
  demandByInventoryItem,
  groupByProducer,
  isAlcoholBasket,
} from "./basket"
export { type BasisPoints, FULL_RATE_BPS, rateOf } from "./basis-points"
export {
  type CommissionableLine,
  type CommissionRule,
  freezeCommission,
  type FrozenCommission,
  rulesInForce,
} from "./commission"
export { type CsvCell, csvText } from "./csv-text"
export { type FrozenLineMoney, type LineMoney, lineReversal } from "./line-reversal"
export * from "./ledger"
export { pricePair, type PricePair, toVnd } from "./money"
export { type OrderMoneyFact, REVERSAL_CAUSES, type ReversalCause } from "./order-money-fact"
export {
  PRODUCER_KINDS,
  type ProducerKind,
  VERIFICATION_STATES,
  type VerificationState,
} from "./producer"
export {
  canPublish,
  moveProducer,
  PRODUCER_ACTIONS,
  PRODUCER_STATES,
  type ProducerAction,
  type ProducerState,
} from "./producer-lifecycle"
export { LOW_STOCK_PIECES, STOCK_BANDS, type StockBand, stockBand } from "./stock-band"
export {
  DERIVED_LABEL_KEYS,
  isAlcoholSet,
  LABEL_KINDS,
  type LabelKind,
  labelKindOf,
  requiredLabelKeys,
} from "./label-rules"
export { CLAIM_KINDS, type ClaimKind, type FlaggedClaim, flaggedClaims } from "./listing-claims"
export {
  type ContentRefusal,
  type ContentRefusalCode,
  contentRefusals,
  type DraftLabelField,
  type DraftPicture,
  type DraftVariant,
  emptyContent,
  inBothLanguages,
  isService,
  LISTING_LIMITS,
  type ListingContent,
  missingFields,
  typedLabelKeys,
  unitOf,
} from "./listing-content"
export { contentDiff, type FieldChange } from "./listing-diff"
export {
  DRAFT_ACTIONS,
  DRAFT_DECISIONS,
  DRAFT_STATES,
  type DraftAction,
  type DraftDecision,
  type DraftState,
  EDITABLE_DRAFT_STATES,
  moveDraft,
  needsReason,
  OPEN_DRAFT_STATES,
} from "./listing-draft"
export {
  LISTING_ACTIONS,
  LISTING_STATES,
  type ListingAction,
  type ListingState,
  moveListing,
} from "./listing-state"
export {
  DEFAULT_PRICE_BAND_BPS,
  effectiveChanges,
  type Offer,
  type OfferChange,
  type OfferRefusal,
  type OfferRefusalCode,
  offerRefusals,
  priceBand,
} from "./offer-change"
export { parseWholeNumber, type WholeNumberRefusal } from "./whole-number"
export * from "./producer-order"
export * from "./onboarding"
export * from "./care"
export { draftRisk, REVIEW_DAYS } from "./draft-review"
export {
  OFFER_CHANGE_CAUSES,
  OFFER_IMPORT_STATES,
  type OfferChangeCause,
  type OfferImportState,
} from "./offer-import"
