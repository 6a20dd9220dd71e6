/** An area in the names of its decision, and in the communes of today. */
type Area = { commune_codes: string[]; former_names: string[] }

/** The eighteen communes and the town of the decision, each with the commune that it belongs to since 1 July 2025. */
const HAM_YEN: Record<string, string> = {
  "Yên Thuận": "02380",
  "Bạch Xa": "02380",
  "Minh Khương": "02380",
  "Yên Lâm": "02398",
  "Minh Dân": "02392",
  "Phù Lưu": "02392",
  "Minh Hương": "02404",
  "Yên Phú": "02398",
  "Tân Thành": "02374",
  "Bình Xa": "02404",
  "Thái Sơn": "02407",
  "Nhân Mục": "02374",
  "Thành Long": "02407",
  "Bằng Cốc": "02374",
  "Thái Hoà": "02419",
  "Đức Ninh": "02419",
  "Hùng Đức": "02425",
  "Tân Yên": "02374",
}

const SOI_HA: Record<string, string> = {
  "Phúc Ninh": "02449",
  "Xuân Vân": "02449",
  "Chiêu Yên": "02434",
  "Lực Hành": "02434",
  "Tứ Quận": "02473",
  "Trung Trực": "02449",
  "Quý Quân": "02434",
  "Tân Long": "02470",
  "Kiến Thiết": "02437",
  "Tân Tiến": "02470",
  "Lang Quán": "02473",
  "Yên Sơn": "02473",
}

/** Where the communes of three former districts went, for indications that bear the district's name. */
const FORMER_DISTRICTS = {
  "Na Hang": ["02221", "02239", "02245", "02248", "02260"],
  "Mèo Vạc": ["00721", "00769", "00778", "00787", "00802", "00808", "00817"],
  "Quản Bạ": ["00874", "00883", "00889", "00892", "00901"],
} as const

export const HAM_YEN_COMMUNES = area(HAM_YEN)
export const SOI_HA_COMMUNES = area(SOI_HA)

/** The communes into which a former district went; its name stands for the names that were not found. */
export function communesOfFormerDistrict(name: keyof typeof FORMER_DISTRICTS): Area {
  return { commune_codes: [...FORMER_DISTRICTS[name]], former_names: [`huyện ${name}`] }
}

function area(successors: Record<string, string>): Area {
  return {
    commune_codes: [...new Set(Object.values(successors))].sort(),
    former_names: Object.keys(successors),
  }
}
