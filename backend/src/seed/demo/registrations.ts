import type { ProducerKind } from "@cholang/marketplace/domain"

export type DemoRegistration = {
  /** What its owner signs in with. */
  login: string
  person: string
  kind: ProducerKind
  name: string
  communeCode: string
  answers: Record<"who" | "place" | "identity", Record<string, string>>
  /** Requirements for which a picture is handed in. */
  papers: readonly string[]
  /** What the commune's officer asks to change. */
  asked?: { reason: string; remarks: { field: string; text: string }[] }
}

/** Invented registrations: two that wait, and one whose owner is asked for changes. Numbers are made up. */
export const REGISTRATIONS: readonly DemoRegistration[] = [
  {
    login: "may@cholang.example",
    person: "Triệu Thị Mây",
    kind: "household_business",
    name: "Hộ mắc khén Triệu Thị Mây",
    communeCode: "02260",
    answers: {
      who: { phone: "0912000011", story: "Nhà hái mắc khén rừng, phơi trên gác bếp." },
      place: { street: "Thôn Nà Sạ" },
      identity: {
        tax_code: "8000000011",
        identity_number: "008190000011",
        registration_no: "15A8000011",
        registration_date: "2024-03-12",
        registration_issuer: "UBND xã",
      },
    },
    papers: ["business_registration", "identity_card"],
  },
  {
    login: "0912000012",
    person: "Sùng Mí Già",
    kind: "cooperative_group",
    name: "Tổ hợp tác Lanh Sà Phìn",
    communeCode: "00694",
    answers: {
      who: { story: "Mười một chị dệt lanh, nhuộm chàm trong bản." },
      place: { street: "Thôn Sà Phìn" },
      identity: { identity_number: "008188000012" },
    },
    papers: ["identity_card", "group_contract"],
  },
  {
    login: "tuyet@cholang.example",
    person: "Bàn Thị Tuyết",
    kind: "individual",
    name: "Bánh gừng Bàn Thị Tuyết",
    communeCode: "02260",
    answers: {
      who: { phone: "0912000013" },
      place: { street: "Tổ 3" },
      identity: { identity_number: "008195000013" },
    },
    papers: ["identity_card"],
    asked: {
      reason: "Ảnh căn cước mờ, chưa đọc được số. Địa chỉ cần ghi rõ thôn.",
      remarks: [
        { field: "identity_card", text: "Chụp lại cả hai mặt, đủ sáng." },
        { field: "street", text: "Ghi thêm tên thôn." },
      ],
    },
  },
]
