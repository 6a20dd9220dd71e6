import type { GrantRightsWorkflowInput, RegisterIndication } from "../src/workflows"

/** An indication with an area of one commune, invented. */
export const anIndication = (difference: Partial<RegisterIndication> = {}): RegisterIndication => ({
  handle: "cam-thu",
  name: { vi: "Thử", en: "Trial" },
  product: { vi: "cam sành", en: "king mandarin" },
  registration_no: "00999",
  decision_no: "1/QĐ-SHTT",
  decided_on: "2020-09-30",
  registered_on: "2020-09",
  status: "registered",
  owner: { vi: "Nhà nước CHXHCN Việt Nam", en: "The State of Viet Nam" },
  managers: [{ name: "UBND tỉnh Tuyên Quang", from: "2020-09-30", until: null }],
  area_commune_codes: ["02374"],
  area_former_names: ["Yên Thuận"],
  specification: [{ name: { vi: "Độ Brix", en: "Brix" }, min: 9.03, max: 10.96, unit: "°Bx" }],
  story: { vi: "Một vùng cam.", en: "A land of oranges." },
  source: "https://example.vn",
  ...difference,
})

type GrantedRight = GrantRightsWorkflowInput["rights"][number]

export const aRight = (difference: Partial<GrantedRight> = {}): GrantedRight => ({
  indication_handle: "cam-thu",
  producer_id: "producer_orange",
  product_ids: ["prod_orange"],
  commune_code: "02374",
  certificate_no: "QSD-01",
  granted_on: "2025-01-01",
  valid_until: "2028-01-01",
  ...difference,
})
