import type { Passport } from "@cholang/backend/http"

const TEXT = { vi: "Chè Shan tuyết", en: "Shan tea" }

/** A whole passport for specs: a lot of tea in circulation with all ten items. */
export function samplePassport(changes: Partial<Passport> = {}): Passport {
  const commune = {
    code: "00901",
    name: "Xã Lùng Tám",
    province_code: "08",
    province_name: "Tỉnh Tuyên Quang",
  }
  return {
    code: "7K2M9QXTB4CD",
    kind: "label",
    verdict: "in_circulation",
    uri: "https://id.example.vn/c/7K2M9QXTB4CD",
    lot: {
      code: "9B0MZ3WQK5VT",
      lot_no: "CB-26T09-03",
      product_id: "prod_1",
      producer_id: "prdcr_1",
      commune_code: commune.code,
      quantity: 64_000,
      unit: "gram",
      made_on: "2026-09-21",
      expires_on: "2028-09-21",
      state: "released",
      recall: null,
      standards: ["TCVN 1454"],
      is_demo: true,
    },
    events: [
      sampleEvent({
        id: "packing",
        happened_at: "2026-09-22T02:00:00Z",
        recorded_at: "2026-09-22T03:00:00Z",
      }),
      sampleEvent({
        id: "harvest",
        happened_at: "2026-09-18T02:00:00Z",
        recorded_at: "2026-09-22T03:00:00Z",
      }),
    ],
    product: {
      id: "prod_1",
      handle: "che-shan-tuyet",
      title: TEXT,
      picture: {
        template: "/media/abc-{width}.webp",
        widths: [320],
        width: 320,
        height: 400,
        alt: TEXT,
      },
      price_vnd: 320_000,
      was_price_vnd: null,
      unit: { vi: "100 g", en: "100 g" },
      stock: "in_stock",
      producer: {
        handle: "htx-cao-bo",
        name: { vi: "HTX Chè Cao Bồ", en: "Cao Bồ Tea Cooperative" },
      },
      village: null,
      commune,
      craft: null,
      product_set: 11,
      star: null,
      indications: [],
      is_alcohol: false,
      is_demo: true,
    },
    producer: {
      id: "prdcr_1",
      handle: "htx-cao-bo",
      kind: "cooperative",
      name: { vi: "HTX Chè Cao Bồ", en: "Cao Bồ Tea Cooperative" },
      commune_code: commune.code,
      village_handle: null,
      verification: "verified",
      is_demo: true,
    },
    communes: [commune],
    certificates: [],
    indications: [],
    label_fields: [],
    qr_svg_url: "/public/codes/7K2M9QXTB4CD/qr.svg",
    ...changes,
  }
}

export function sampleEvent(
  changes: Partial<Passport["events"][number]>
): Passport["events"][number] {
  return {
    id: "event",
    step: "processing",
    title: TEXT,
    note: null,
    commune_code: "00901",
    happened_at: "2026-09-20T02:00:00Z",
    recorded_at: "2026-09-20T03:00:00Z",
    actor: "HTX Chè Cao Bồ",
    evidence: [],
    corrects: null,
    ...changes,
  }
}
