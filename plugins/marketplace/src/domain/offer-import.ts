/** A file of prices and stock is looked at first and written when its producer confirms it. */
export const OFFER_IMPORT_STATES = ["previewed", "confirmed"] as const
export type OfferImportState = (typeof OFFER_IMPORT_STATES)[number]

/** What moved a price or a stock. */
export const OFFER_CHANGE_CAUSES = ["grid", "csv", "approved"] as const
export type OfferChangeCause = (typeof OFFER_CHANGE_CAUSES)[number]
