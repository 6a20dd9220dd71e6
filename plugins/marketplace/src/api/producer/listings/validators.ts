import { z } from "@medusajs/framework/zod"
import { ListingContentSchema } from "../../../queries/listings/content-schema"
import { LISTING_ROW_STATES } from "../../../queries/listings/read-portal-listings"

const id = z.string().min(1).max(64)
const version = z.number().int().min(1)

export const ProducerListListings = z.strictObject({
  state: z.enum(LISTING_ROW_STATES).optional(),
  low_stock: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
  q: z.string().trim().min(1).max(100).optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
})
export type ProducerListListings = z.infer<typeof ProducerListListings>

/** Nothing begins an empty draft; `listing_id` a change of what is on sale; `copy_of` a copy of a listing or a draft. */
export const ProducerCreateListingDraft = z.union([
  z.strictObject({ listing_id: id }),
  z.strictObject({ copy_of: id }),
  z.strictObject({}),
])
export type ProducerCreateListingDraft = z.infer<typeof ProducerCreateListingDraft>

export const ProducerSaveListingDraft = z.strictObject({ version, content: ListingContentSchema })
export type ProducerSaveListingDraft = z.infer<typeof ProducerSaveListingDraft>

export const ProducerSubmitListingDraft = z.strictObject({ version })
export type ProducerSubmitListingDraft = z.infer<typeof ProducerSubmitListingDraft>

export const ProducerRetractListingDraft = z.strictObject({
  version,
  action: z.enum(["takeBack", "withdraw"]),
})
export type ProducerRetractListingDraft = z.infer<typeof ProducerRetractListingDraft>

export const ProducerChangeListingState = z.strictObject({ action: z.enum(["pause", "resume"]) })
export type ProducerChangeListingState = z.infer<typeof ProducerChangeListingState>
