import type { CreateAgency } from "@cholang/access/workflows"
import type { CommuneKind } from "@cholang/craft-villages/domain/administrative-units"
import { communesOf } from "@cholang/craft-villages/domain/administrative-units"
import { bi } from "../text"

/** Code of Tuyên Quang province (Decision 19/2025/QĐ-TTg). */
const PROVINCE = "08"

/** Departments of the province with a part in the programme (plan 241/KH-UBND, section V, with today's names). */
const DEPARTMENTS: readonly CreateAgency[] = [
  department(
    "so-cong-thuong",
    "Sở Công Thương tỉnh Tuyên Quang",
    "Department of Industry and Trade of Tuyên Quang"
  ),
  department(
    "so-nong-nghiep-va-moi-truong",
    "Sở Nông nghiệp và Môi trường tỉnh Tuyên Quang",
    "Department of Agriculture and Environment of Tuyên Quang"
  ),
  department(
    "so-khoa-hoc-va-cong-nghe",
    "Sở Khoa học và Công nghệ tỉnh Tuyên Quang",
    "Department of Science and Technology of Tuyên Quang"
  ),
  department(
    "so-van-hoa-the-thao-va-du-lich",
    "Sở Văn hóa, Thể thao và Du lịch tỉnh Tuyên Quang",
    "Department of Culture, Sports and Tourism of Tuyên Quang"
  ),
  {
    ...department(
      "hoi-dong-ocop-cap-tinh",
      "Hội đồng đánh giá, phân hạng sản phẩm OCOP cấp tỉnh",
      "Provincial Council for the Grading of OCOP Products"
    ),
    kind: "council",
  },
]

function department(handle: string, vi: string, en: string): CreateAgency {
  return {
    handle,
    kind: "department",
    name: bi(vi, en),
    territory_kind: "province",
    commune_codes: [],
  }
}

/** The departments of the province, and the committee of each of its 124 communes and wards. */
export function agencies(): CreateAgency[] {
  return [
    ...DEPARTMENTS,
    ...communesOf(PROVINCE).map(({ code, name, kind }): CreateAgency => ({
      handle: `ubnd-${code}`,
      kind: "commune",
      name: bi(
        `Ủy ban nhân dân ${lowerFirst(name)}`,
        `People's Committee of ${inEnglish(name, kind)}`
      ),
      territory_kind: "communes",
      commune_codes: [code],
    })),
  ]
}

/** "Xã Tân Trào" is "Tân Trào Commune". */
function inEnglish(name: string, kind: CommuneKind): string {
  const word = kind === "ward" ? "Ward" : "Commune"
  return `${name.replace(/^(Xã|Phường|Đặc khu) /u, "")} ${word}`
}

function lowerFirst(name: string): string {
  return `${name.slice(0, 1).toLocaleLowerCase("vi")}${name.slice(1)}`
}
