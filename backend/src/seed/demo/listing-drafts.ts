import type { Localised } from "@cholang/shared"
import { bi } from "../text"

export type DemoListingDraft = {
  producer: string
  /** Of which of its products, by place; a copy becomes a product of its own. */
  kind: "copy" | "change"
  state: "draft" | "submitted" | "changes_asked"
  title?: Localised
  summary?: Localised
  /** How much dearer each size becomes, in percent. */
  dearerPercent?: number
  reason?: string
  remark?: { field: string; text: string }
}

/** What one cooperative is writing: begun, waiting for the officer, and returned with a remark. */
export const LISTING_DRAFTS: readonly DemoListingDraft[] = [
  {
    producer: "htx-che-khau-sen",
    kind: "copy",
    state: "draft",
    title: bi("Bạch trà Khau Sen vụ xuân", "Khau Sen white tea of spring"),
  },
  {
    producer: "htx-che-khau-sen",
    kind: "change",
    state: "submitted",
    summary: bi(
      "Búp một tôm hai lá hái trong sương sớm, được bà con gọi là chè 5 sao của núi",
      "One bud and two leaves picked in the morning mist"
    ),
    dearerPercent: 30,
  },
  {
    producer: "htx-che-khau-sen",
    kind: "copy",
    state: "changes_asked",
    title: bi("Hồng trà Khau Sen ủ than", "Khau Sen black tea over charcoal"),
    reason: "Ảnh chưa thấy rõ nhãn trên gói. Chụp lại mặt trước gói giúp tôi.",
    remark: { field: "pictures", text: "Chụp rõ mặt trước của gói, đọc được chữ trên nhãn." },
  },
]
