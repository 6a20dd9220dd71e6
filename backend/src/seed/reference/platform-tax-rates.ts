import type { AddPlatformTaxRatesWorkflowInput } from "@cholang/marketplace/workflows"

type Rate = AddPlatformTaxRatesWorkflowInput["rates"][number]

/** Decree 117/2025/NĐ-CP, art. 5; the same figures are kept after it, until an accountant has confirmed them. */
const FIGURES = [
  { activity: "goods", residency: "resident", vat_bps: 100, pit_bps: 50 },
  { activity: "service", residency: "resident", vat_bps: 500, pit_bps: 200 },
  { activity: "transport", residency: "resident", vat_bps: 300, pit_bps: 150 },
  { activity: "goods", residency: "non_resident", vat_bps: 100, pit_bps: 100 },
  { activity: "service", residency: "non_resident", vat_bps: 500, pit_bps: 500 },
  { activity: "transport", residency: "non_resident", vat_bps: 300, pit_bps: 200 },
] as const satisfies readonly Partial<Rate>[]

/** What platforms withhold from households and individuals, by the day of the sale. */
export const PLATFORM_TAX_RATES: readonly Rate[] = [
  ...FIGURES.map((figures) => ({
    ...figures,
    effective_from: "2025-07-01",
    effective_to: "2026-06-30",
    legal_ref: "Nghị định 117/2025/NĐ-CP, Điều 5",
    source: "Nghị định 117/2025/NĐ-CP; kế toán chưa xác nhận",
    confirmed: false,
  })),
  ...FIGURES.map((figures) => ({
    ...figures,
    effective_from: "2026-07-01",
    effective_to: null,
    legal_ref: "Luật 108/2025/QH15; Nghị định 252/2026/NĐ-CP, Điều 44",
    source:
      "Giữ mức của Nghị định 117/2025/NĐ-CP cho đến khi kế toán đối chiếu với luật thuế GTGT và TNCN",
    confirmed: false,
  })),
]
