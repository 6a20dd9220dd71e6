import { MedusaService } from "@medusajs/framework/utils"
import Listing from "./models/listing"
import ListingDraft from "./models/listing-draft"
import ListingPicture from "./models/listing-picture"
import OfferChange from "./models/offer-change"
import OfferImport from "./models/offer-import"
import Producer from "./models/producer"

class MarketplaceModuleService extends MedusaService({
  Producer,
  Listing,
  ListingDraft,
  ListingPicture,
  OfferChange,
  OfferImport,
}) {}

export default MarketplaceModuleService
