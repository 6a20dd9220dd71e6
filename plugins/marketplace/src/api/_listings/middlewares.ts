import { officerListingMiddlewares } from "../officer/listings/middlewares"
import { producerListingMiddlewares } from "../producer/listings/middlewares"
import { producerOfferMiddlewares } from "../producer/offers/middlewares"

/** The doors of listings: what producers write and change, and what officers decide about it. */
export const listingMiddlewares = [
  ...producerListingMiddlewares,
  ...producerOfferMiddlewares,
  ...officerListingMiddlewares,
]
