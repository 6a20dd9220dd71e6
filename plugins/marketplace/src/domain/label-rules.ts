import { type IsoInstant, isWithin, type ValidityInterval } from "@cholang/shared"

/** Kinds of goods that the law gives labels of their own (Decree 37/2026/NĐ-CP, annex I). */
export const LABEL_KINDS = [
  "food",
  "alcohol",
  "health_food",
  "cosmetic",
  "textile",
  "craft",
  "living",
  "service",
] as const
export type LabelKind = (typeof LABEL_KINDS)[number]

/** OCOP product sets of drinks with alcohol (Decision 26/2026/QĐ-TTg, annex I). */
const ALCOHOL_SETS = [14, 15]

/** The kind of label that a product set (1–26) falls under. */
export function labelKindOf(productSet: number): LabelKind {
  if (ALCOHOL_SETS.includes(productSet)) return "alcohol"
  if (productSet <= 17) return "food"
  if (productSet === 18) return "health_food"
  if (productSet <= 20) return "cosmetic"
  if (productSet === 21) return "craft"
  if (productSet === 22) return "textile"
  return productSet <= 25 ? "living" : "service"
}

/** Spirits and other drinks with alcohol: sold to adults only, and their strength is stated. */
export function isAlcoholSet(productSet: number): boolean {
  return labelKindOf(productSet) === "alcohol"
}

export type LabelRules = ValidityInterval & {
  legal_basis: string
  /** Keys that a label must have, in the order to show them. */
  required: Record<LabelKind, readonly string[]>
}

const FOOD = [
  "goods_name",
  "ingredients",
  "net_quantity",
  "made_on",
  "expires_on",
  "instructions",
  "storage",
  "warning",
  "self_declaration",
  "responsible_party",
  "origin",
]

/** Newest last. What the law changes is a new entry, so that what was approved is read by the rules of its day. */
export const LABEL_RULES: readonly LabelRules[] = [
  {
    from: "2026-01-01T00:00:00.000+07:00",
    until: null,
    legal_basis: "Nghị định 37/2026/NĐ-CP, Phụ lục I",
    required: {
      food: FOOD,
      alcohol: [
        "goods_name",
        "ingredients",
        "net_quantity",
        "ethanol_percent",
        "made_on",
        "expires_on",
        "storage",
        "warning",
        "licence",
        "responsible_party",
        "origin",
      ],
      health_food: FOOD,
      cosmetic: [
        "goods_name",
        "ingredients",
        "net_quantity",
        "batch",
        "made_on",
        "expires_on",
        "instructions",
        "warning",
        "notification",
        "responsible_party",
        "origin",
      ],
      textile: [
        "goods_name",
        "material",
        "dimensions",
        "care",
        "warning",
        "responsible_party",
        "origin",
      ],
      craft: [
        "goods_name",
        "material",
        "dimensions",
        "instructions",
        "warning",
        "responsible_party",
        "origin",
      ],
      living: ["goods_name", "dimensions", "instructions", "responsible_party", "origin"],
      service: [
        "goods_name",
        "content",
        "dimensions",
        "instructions",
        "responsible_party",
        "origin",
      ],
    },
  },
]

/** Keys of the label that goods of this set must have at a moment, in the order to show them. */
export function requiredLabelKeys(productSet: number, at: IsoInstant): readonly string[] {
  const rules = LABEL_RULES.find((candidate) => isWithin(candidate, at)) ?? LABEL_RULES.at(-1)
  return rules?.required[labelKindOf(productSet)] ?? []
}

/** Facts that the marketplace knows already and a producer need not type again. */
export const DERIVED_LABEL_KEYS = [
  "goods_name",
  "net_quantity",
  "ethanol_percent",
  "responsible_party",
] as const
