import enArtisans from "../../messages/en/artisans.json"
import enBasket from "../../messages/en/basket.json"
import enCatalogue from "../../messages/en/catalogue.json"
import enCertificates from "../../messages/en/certificates.json"
import enCheckCode from "../../messages/en/check-code.json"
import enCheckout from "../../messages/en/checkout.json"
import enCommon from "../../messages/en/common.json"
import enError from "../../messages/en/error.json"
import enHome from "../../messages/en/home.json"
import enIndications from "../../messages/en/indications.json"
import enMap from "../../messages/en/map.json"
import enMoney from "../../messages/en/money.json"
import enOrders from "../../messages/en/orders.json"
import enProducerOrders from "../../messages/en/producer-orders.json"
import enPassport from "../../messages/en/passport.json"
import enProducers from "../../messages/en/producers.json"
import enProduct from "../../messages/en/product.json"
import enSearch from "../../messages/en/search.json"
import enStaticPages from "../../messages/en/static-pages.json"
import enVillages from "../../messages/en/villages.json"
import enAccount from "../../messages/en/account.json"
import enCare from "../../messages/en/care.json"
import enDesk from "../../messages/en/desk.json"
import enPortal from "../../messages/en/portal.json"
import enRegistration from "../../messages/en/registration.json"
import enReview from "../../messages/en/review.json"
import enListings from "../../messages/en/listings.json"
import enListingReview from "../../messages/en/listing-review.json"
import enAuditLog from "../../messages/en/audit-log.json"
import enPeople from "../../messages/en/people.json"
import enVocabulary from "../../messages/en/vocabulary.json"
import viArtisans from "../../messages/vi/artisans.json"
import viBasket from "../../messages/vi/basket.json"
import viCatalogue from "../../messages/vi/catalogue.json"
import viCertificates from "../../messages/vi/certificates.json"
import viCheckCode from "../../messages/vi/check-code.json"
import viCheckout from "../../messages/vi/checkout.json"
import viCommon from "../../messages/vi/common.json"
import viError from "../../messages/vi/error.json"
import viHome from "../../messages/vi/home.json"
import viIndications from "../../messages/vi/indications.json"
import viMap from "../../messages/vi/map.json"
import viMoney from "../../messages/vi/money.json"
import viOrders from "../../messages/vi/orders.json"
import viProducerOrders from "../../messages/vi/producer-orders.json"
import viPassport from "../../messages/vi/passport.json"
import viProducers from "../../messages/vi/producers.json"
import viProduct from "../../messages/vi/product.json"
import viSearch from "../../messages/vi/search.json"
import viStaticPages from "../../messages/vi/static-pages.json"
import viVillages from "../../messages/vi/villages.json"
import viAccount from "../../messages/vi/account.json"
import viCare from "../../messages/vi/care.json"
import viDesk from "../../messages/vi/desk.json"
import viPortal from "../../messages/vi/portal.json"
import viRegistration from "../../messages/vi/registration.json"
import viReview from "../../messages/vi/review.json"
import viListings from "../../messages/vi/listings.json"
import viListingReview from "../../messages/vi/listing-review.json"
import viAuditLog from "../../messages/vi/audit-log.json"
import viPeople from "../../messages/vi/people.json"
import viVocabulary from "../../messages/vi/vocabulary.json"

import type { Locale } from "@cholang/shared"

const vi = {
  common: viCommon,
  error: viError,
  home: viHome,
  catalogue: viCatalogue,
  product: viProduct,
  search: viSearch,
  villages: viVillages,
  artisans: viArtisans,
  producers: viProducers,
  indications: viIndications,
  certificates: viCertificates,
  map: viMap,
  checkCode: viCheckCode,
  passport: viPassport,
  staticPages: viStaticPages,
  basket: viBasket,
  checkout: viCheckout,
  money: viMoney,
  orders: viOrders,
  producerOrders: viProducerOrders,
  account: viAccount,
  care: viCare,
  portal: viPortal,
  desk: viDesk,
  registration: viRegistration,
  review: viReview,
  listings: viListings,
  listingReview: viListingReview,
  auditLog: viAuditLog,
  people: viPeople,
  vocabulary: viVocabulary,
}

export type Messages = typeof vi

const en: Messages = {
  common: enCommon,
  error: enError,
  home: enHome,
  catalogue: enCatalogue,
  product: enProduct,
  search: enSearch,
  villages: enVillages,
  artisans: enArtisans,
  producers: enProducers,
  indications: enIndications,
  certificates: enCertificates,
  map: enMap,
  checkCode: enCheckCode,
  passport: enPassport,
  staticPages: enStaticPages,
  basket: enBasket,
  checkout: enCheckout,
  money: enMoney,
  orders: enOrders,
  producerOrders: enProducerOrders,
  account: enAccount,
  care: enCare,
  portal: enPortal,
  desk: enDesk,
  registration: enRegistration,
  review: enReview,
  listings: enListings,
  listingReview: enListingReview,
  auditLog: enAuditLog,
  people: enPeople,
  vocabulary: enVocabulary,
}

const MESSAGES: Record<Locale, Messages> = { vi, en }

/** Every text of the interface in one language: one namespace a feature, one file a namespace. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale]
}
