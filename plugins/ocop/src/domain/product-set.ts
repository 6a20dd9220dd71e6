import type { Localised } from "@cholang/shared"

/** The six sectors (*ngành*) of OCOP products. */
export const PRODUCT_SECTORS = [
  "food",
  "drink",
  "herbal",
  "handicraft",
  "ornamental",
  "tourism",
] as const
export type ProductSector = (typeof PRODUCT_SECTORS)[number]

/** The seventeen groups (*nhóm*) within the sectors. */
export const PRODUCT_GROUPS = [
  "fresh",
  "raw_or_semi_processed",
  "processed",
  "seasoning",
  "tea",
  "coffee_and_cocoa",
  "alcoholic",
  "non_alcoholic",
  "health_food_and_medicine",
  "cosmetics",
  "essential_oils",
  "household_and_decoration",
  "fabric_and_garments",
  "flowers",
  "ornamental_plants",
  "ornamental_animals",
  "tourism",
] as const
export type ProductGroup = (typeof PRODUCT_GROUPS)[number]

/** A product set (*bộ sản phẩm*): products that are judged by the same score sheet. */
export type ProductSet = {
  /** 1–26, the number of its score sheet. */
  number: number
  name: Localised
  sector: ProductSector
  group: ProductGroup
  legal_basis: string
}

const LEGAL_BASIS = "Quyết định 26/2026/QĐ-TTg ngày 22/05/2026, Phụ lục I"

/** The 26 product sets, in the order of their score sheets. The names are ours, shortened for lists and filters. */
export const PRODUCT_SETS: readonly ProductSet[] = [
  set(1, "food", "fresh", "Rau, củ, quả, hạt tươi", "Fresh vegetables, roots, fruit and seeds"),
  set(2, "food", "fresh", "Thịt, thủy sản, trứng, sữa tươi", "Fresh meat, fish, eggs and milk"),
  set(
    3,
    "food",
    "raw_or_semi_processed",
    "Gạo, ngũ cốc, hạt sơ chế",
    "Rice, cereals and minimally processed grains"
  ),
  set(
    4,
    "food",
    "raw_or_semi_processed",
    "Mật ong, các loại mật và nông sản thực phẩm khác",
    "Honey, nectars and other farm foods"
  ),
  set(5, "food", "processed", "Đồ ăn nhanh", "Ready-to-eat food"),
  set(6, "food", "processed", "Sản phẩm chế biến từ gạo, ngũ cốc", "Products of rice and cereals"),
  set(
    7,
    "food",
    "processed",
    "Sản phẩm chế biến từ rau, củ, quả, hạt",
    "Products of vegetables, roots, fruit and seeds"
  ),
  set(
    8,
    "food",
    "processed",
    "Sản phẩm chế biến từ thịt, thủy sản, trứng, sữa, mật ong",
    "Products of meat, fish, eggs, milk and honey"
  ),
  set(
    9,
    "food",
    "seasoning",
    "Tương, nước mắm và gia vị dạng lỏng",
    "Soy paste, fish sauce and liquid condiments"
  ),
  set(10, "food", "seasoning", "Gia vị khác", "Other spices and seasonings"),
  set(11, "food", "tea", "Chè tươi, chè chế biến", "Tea leaf and processed tea"),
  set(12, "food", "tea", "Trà từ thực vật khác", "Herbal teas"),
  set(13, "food", "coffee_and_cocoa", "Cà phê, ca cao", "Coffee and cocoa"),
  set(14, "drink", "alcoholic", "Rượu trắng", "Distilled spirits"),
  set(15, "drink", "alcoholic", "Đồ uống có cồn khác", "Other alcoholic drinks"),
  set(
    16,
    "drink",
    "non_alcoholic",
    "Nước khoáng thiên nhiên, nước uống đóng chai",
    "Mineral and bottled water"
  ),
  set(17, "drink", "non_alcoholic", "Đồ uống không cồn khác", "Other soft drinks"),
  set(
    18,
    "herbal",
    "health_food_and_medicine",
    "Thực phẩm chức năng, thuốc dược liệu, thuốc cổ truyền",
    "Health foods and traditional medicines"
  ),
  set(
    19,
    "herbal",
    "cosmetics",
    "Mỹ phẩm có thành phần dược liệu",
    "Cosmetics with medicinal herbs"
  ),
  set(
    20,
    "herbal",
    "essential_oils",
    "Tinh dầu và dược liệu khác",
    "Essential oils and other medicinal herbs"
  ),
  set(
    21,
    "handicraft",
    "household_and_decoration",
    "Thủ công mỹ nghệ gia dụng, trang trí",
    "Handicrafts for home and decoration"
  ),
  set(22, "handicraft", "fabric_and_garments", "Vải, may mặc", "Fabrics and garments"),
  set(23, "ornamental", "flowers", "Hoa", "Flowers"),
  set(24, "ornamental", "ornamental_plants", "Cây cảnh", "Ornamental plants"),
  set(25, "ornamental", "ornamental_animals", "Động vật cảnh", "Ornamental animals"),
  set(
    26,
    "tourism",
    "tourism",
    "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
    "Community tourism, ecotourism and places to visit"
  ),
]

/** The product set with that number; null outside 1–26. */
export function productSet(number: number): ProductSet | null {
  return PRODUCT_SETS.find((candidate) => candidate.number === number) ?? null
}

function set(
  number: number,
  sector: ProductSector,
  group: ProductGroup,
  vi: string,
  en: string
): ProductSet {
  return { number, name: { vi, en }, sector, group, legal_basis: LEGAL_BASIS }
}
