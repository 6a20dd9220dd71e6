import type { VillageStatus, VillageType } from "@cholang/craft-villages/domain"
import type { ProducerKind, VerificationState } from "@cholang/marketplace/domain"
import type { Localised } from "@cholang/shared"
import type { ArtKind } from "../art"
import type { FamilyName } from "./families"

export type DemoVariant = {
  /** What one buys: `gói 100 g`. Also the product's unit, from its cheapest variant. */
  size: Localised
  /** Đồng, tax included; a multiple of 500. */
  priceVnd: number
  wasPriceVnd?: number
  /** With its packing. */
  grams: number
  /** Pieces on the shelf; null for services, whose places are not counted. */
  stock: number | null
}

export type DemoProduct = {
  handle: string
  producer: string
  craft: string | null
  family: FamilyName
  /** OCOP product set, where it is not the family's usual one. */
  productSet?: number
  art?: ArtKind
  title: Localised
  summary: Localised
  story: Localised
  /** Ingredients of food, material of goods, content of a service. */
  contains: Localised
  /** Size or other technical data of handmade goods. */
  measure?: Localised
  shelfLife?: Localised
  usage?: Localised
  care?: Localised
  abvPercent?: number
  variants: DemoVariant[]
}

export type DemoProducer = {
  handle: string
  kind: ProducerKind
  name: Localised
  communeCode: string
  village: string | null
  street: string
  foundedYear: number
  verification: VerificationState
  story: Localised
}

export type DemoVillage = {
  handle: string
  name: Localised
  type: VillageType
  status: VillageStatus
  communeCode: string
  crafts: string[]
  altitudeMetres: number
  foundedYear: number | null
  summary: Localised
  story: Localised
}

export type DemoArtisan = {
  handle: string
  name: string
  title: Localised | null
  village: string
  craft: string
  yearsInCraft: number
  teaches: boolean
  /** Without recorded consent a profile is never published. */
  hasConsent: boolean
  story: Localised
}
