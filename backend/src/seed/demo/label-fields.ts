import type { LabelField } from "@cholang/marketplace/http"
import type { Localised } from "@cholang/shared"
import { bi } from "../text"
import { FAMILIES, type Family, type LabelKind } from "./families"
import type { DemoProducer, DemoProduct } from "./types"

/**
 * Keys that the label of each kind of goods must have (Decree 37/2026/NĐ-CP, annex I); the order is the order to show
 * them in.
 */
export const REQUIRED_LABEL_KEYS: Record<LabelKind, readonly string[]> = {
  food: [
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
  ],
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
  service: ["goods_name", "content", "dimensions", "instructions", "responsible_party", "origin"],
}

const BY_LOT = bi("Theo từng lô, in trên bao bì", "By lot, printed on the packet")

const WARNINGS: Record<LabelKind, Localised> = {
  food: bi(
    "Không dùng khi bao bì rách hoặc có mùi lạ",
    "Do not use if the packet is torn or smells strange"
  ),
  alcohol: bi(
    "Không bán cho người dưới 18 tuổi. Phụ nữ mang thai không uống. Đã uống rượu thì không lái xe",
    "Not for sale to anyone under 18. Not for pregnant women. Do not drive after drinking"
  ),
  cosmetic: bi(
    "Chỉ dùng ngoài da, tránh mắt, để xa trẻ em",
    "For external use only; keep from eyes and children"
  ),
  textile: bi("Chàm còn phai trong vài lần giặt đầu", "Indigo may give colour in the first washes"),
  craft: bi("Để xa lửa; tránh ngâm nước lâu", "Keep from fire; do not soak"),
  service: bi("Theo hướng dẫn an toàn của chủ nhà", "Follow the host's safety advice"),
}

/** The label of a product as the law wants it for its kind, with the producer's address in words. */
export function labelFields(
  product: DemoProduct,
  producer: DemoProducer,
  address: Localised
): LabelField[] {
  const family: Family = FAMILIES[product.family]
  const values: Record<string, Localised> = {
    goods_name: product.title,
    ingredients: product.contains,
    material: product.contains,
    content: product.contains,
    net_quantity: sizes(product),
    dimensions: product.measure ?? sizes(product),
    ethanol_percent: bi(`${product.abvPercent ?? 0} % vol`, `${product.abvPercent ?? 0} % vol`),
    batch: BY_LOT,
    made_on: BY_LOT,
    expires_on: product.shelfLife ?? family.shelfLife,
    instructions: product.usage ?? family.usage,
    storage: product.care ?? family.care,
    care: product.care ?? family.care,
    warning: WARNINGS[family.label],
    licence: bi(
      "Giấy phép sản xuất rượu thủ công 00/GP-DEMO (minh họa)",
      "Licence for craft spirits 00/GP-DEMO (demonstration)"
    ),
    self_declaration: bi(
      "Bản tự công bố 00/TCB-DEMO (minh họa)",
      "Self-declaration 00/TCB-DEMO (demonstration)"
    ),
    notification: bi(
      "Phiếu công bố 00/CBMP-DEMO (minh họa)",
      "Notification 00/CBMP-DEMO (demonstration)"
    ),
    responsible_party: bi(
      `${producer.name.vi}, ${address.vi}`,
      `${producer.name.en}, ${address.en}`
    ),
    origin: bi("Tuyên Quang, Việt Nam", "Tuyên Quang, Viet Nam"),
  }
  return REQUIRED_LABEL_KEYS[family.label].flatMap((key) => {
    const value = values[key]
    return value === undefined ? [] : [{ key, value }]
  })
}

function sizes({ variants }: DemoProduct): Localised {
  return bi(
    variants.map(({ size }) => size.vi).join("; "),
    variants.map(({ size }) => size.en).join("; ")
  )
}
