import type { OpenLotInput, RecordTraceEventInput } from "../src/workflows"

/** A lot of Shan tea, invented. */
export const aLot = (overrides: Partial<OpenLotInput> = {}): OpenLotInput => ({
  lot_no: "ST-2026-04",
  product_id: "prod_tea",
  producer_id: "producer_son_tra",
  commune_code: "02269",
  quantity: 12_000,
  unit: "gram",
  made_on: "2026-04-05",
  expires_on: "2028-04-05",
  standards: ["TCVN 9740:2013"],
  is_demo: true,
  ...overrides,
})

export const anEvent = (
  lot_id: string,
  overrides: Partial<RecordTraceEventInput> = {}
): RecordTraceEventInput => ({
  lot_id,
  step: "harvest",
  title: { vi: "Hái búp một tôm hai lá", en: "Plucking a bud and two leaves" },
  commune_code: "02269",
  happened_at: "2026-04-03T00:00:00.000Z",
  actor: "Tổ hái chè thôn Khau Tràng",
  is_demo: true,
  ...overrides,
})
