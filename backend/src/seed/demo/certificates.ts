import type { OcopStar, RevocationReason } from "@cholang/ocop/domain"
import type { Localised } from "@cholang/shared"
import { bi } from "../text"

/** How a certificate stands on the day of seeding. */
type DemoCertificateState =
  | "valid"
  /** Ends within 60 days. */
  | "expiring"
  | "expired"
  /** Past 36 months and extended once. */
  | "extended"
  | "not_yet_valid"
  | "revoked"

export type DemoCertificate = {
  product: string
  star: OcopStar
  /** The council's average. */
  score: number
  state: DemoCertificateState
  /** Days since the decision for what is valid or revoked; days to or from the boundary for the rest. */
  days: number
  /** Code as printed before July 2025, with a district. */
  hasLegacyCode?: boolean
  revocation?: { reason: RevocationReason; note: Localised; daysAgo: number }
}

/** Invented certificates, in every state. Days are counted from the day of seeding. */
export const CERTIFICATES: DemoCertificate[] = [
  {
    product: "che-shan-tuyet-khau-sen-mot-tom-mot-la",
    star: 5,
    score: 93.4,
    state: "valid",
    days: 96,
  },
  {
    product: "che-shan-tuyet-khau-sen-mot-tom-mot-la",
    star: 4,
    score: 84.75,
    state: "expired",
    days: 130,
    hasLegacyCode: true,
  },
  {
    product: "che-shan-tuyet-khau-sen-mot-tom-hai-la",
    star: 4,
    score: 81.2,
    state: "valid",
    days: 410,
  },
  { product: "bach-tra-khau-sen", star: 4, score: 86.5, state: "valid", days: 60 },
  { product: "hong-tra-khau-sen", star: 3, score: 67.25, state: "expiring", days: 34 },
  { product: "che-shan-co-thu-lung-sao", star: 5, score: 94.9, state: "valid", days: 142 },
  { product: "banh-tra-song-lung-sao-357g", star: 4, score: 83.1, state: "valid", days: 760 },
  { product: "tra-trang-mong-rong-lung-sao", star: 4, score: 88.4, state: "expiring", days: 52 },
  { product: "banh-tra-chin-nam-suong-200g", star: 4, score: 79.6, state: "valid", days: 505 },
  { product: "tra-ong-tre-nam-suong", star: 3, score: 64.5, state: "valid", days: 505 },
  { product: "che-xanh-non-tom-doi-co", star: 4, score: 80.25, state: "valid", days: 320 },
  {
    product: "che-moc-cau-doi-co",
    star: 3,
    score: 66.1,
    state: "expired",
    days: 210,
    hasLegacyCode: true,
  },
  { product: "che-uop-hoa-buoi-doi-co", star: 3, score: 68.9, state: "not_yet_valid", days: 12 },
  { product: "mat-ong-bac-ha-sung-hoa", star: 4, score: 87.35, state: "valid", days: 19 },
  {
    product: "mat-ong-bac-ha-sung-hoa",
    star: 3,
    score: 69.99,
    state: "expired",
    days: 45,
    hasLegacyCode: true,
  },
  { product: "mat-ong-rung-rung-lau", star: 3, score: 62.4, state: "valid", days: 640 },
  { product: "mat-ong-hoa-nhan-rung-lau", star: 4, score: 71.3, state: "extended", days: 40 },
  {
    product: "phan-hoa-rung-lau",
    star: 3,
    score: 58.7,
    state: "revoked",
    days: 480,
    revocation: {
      reason: "production_stopped",
      note: bi(
        "Trại ngừng thu phấn hoa hơn sáu tháng liền.",
        "The farm gathered no pollen for over six months."
      ),
      daysAgo: 70,
    },
  },
  { product: "ruou-ngo-men-la-na-chom", star: 4, score: 78.8, state: "valid", days: 19 },
  { product: "ruou-ngo-ha-tho-na-chom", star: 3, score: 65.2, state: "valid", days: 690 },
  { product: "ruou-thoc-men-la-phieng-men", star: 3, score: 57.5, state: "expired", days: 15 },
  { product: "cam-sanh-bai-cam", star: 4, score: 85.6, state: "valid", days: 380 },
  { product: "nuoc-cot-cam-bai-cam", star: 3, score: 60.8, state: "valid", days: 122 },
  { product: "mut-vo-cam-bai-cam", star: 3, score: 55.4, state: "expired", days: 320 },
  { product: "buoi-duong-soi-lau", star: 4, score: 77.15, state: "valid", days: 560 },
  {
    product: "buoi-dao-soi-lau",
    star: 3,
    score: 61.9,
    state: "revoked",
    days: 300,
    revocation: {
      reason: "misuse_of_mark",
      note: bi(
        "In dấu bốn sao trên thùng trong khi được công nhận ba sao.",
        "Boxes were printed with four stars while three were recognised."
      ),
      daysAgo: 26,
    },
  },
  { product: "hong-khong-hat-can-hong", star: 4, score: 76.2, state: "valid", days: 430 },
  { product: "hong-treo-gio-can-hong", star: 4, score: 82.45, state: "valid", days: 19 },
  { product: "banh-gai-xom-gai", star: 4, score: 81.8, state: "valid", days: 470 },
  { product: "banh-gai-chay-xom-gai", star: 3, score: 63.3, state: "expiring", days: 18 },
  { product: "banh-chung-den-bep-lua", star: 3, score: 66.6, state: "valid", days: 142 },
  { product: "mien-dong-dong-dong", star: 4, score: 79.25, state: "valid", days: 610 },
  { product: "mien-dong-rau-ngot", star: 3, score: 59.9, state: "extended", days: 12 },
  { product: "bun-ngu-sac-na-bun", star: 3, score: 68.4, state: "valid", days: 350 },
  { product: "bot-san-day-dong-dong", star: 3, score: 64.75, state: "valid", days: 820 },
  { product: "gao-gia-dui-then-lua", star: 4, score: 74.3, state: "valid", days: 96 },
  { product: "nep-cai-hoa-vang-then-lua", star: 3, score: 62.1, state: "not_yet_valid", days: 5 },
  { product: "mang-kho-luoi-lon-khau-tre", star: 3, score: 65.8, state: "valid", days: 275 },
  { product: "thit-trau-gac-bep-bep-da", star: 4, score: 83.9, state: "valid", days: 510 },
  { product: "lap-suon-gac-bep-bep-da", star: 3, score: 69.2, state: "valid", days: 330 },
  {
    product: "thit-bo-vang-kho-bep-da",
    star: 4,
    score: 72.5,
    state: "revoked",
    days: 400,
    revocation: {
      reason: "criteria_no_longer_met",
      note: bi(
        "Nguồn bò không còn đủ tỷ lệ nguyên liệu trong tỉnh.",
        "The share of cattle from the province fell below the minimum."
      ),
      daysAgo: 9,
    },
  },
  { product: "ca-chien-song-gam", star: 3, score: 67.7, state: "valid", days: 230 },
  { product: "vit-bau-suoi-khe", star: 4, score: 75.9, state: "expired", days: 400 },
  { product: "thao-qua-lao-suong", star: 3, score: 63.6, state: "valid", days: 445 },
  { product: "tra-day-can-hong", star: 3, score: 61.4, state: "expiring", days: 58 },
  { product: "gio-may-di-cho-na-may", star: 3, score: 66.9, state: "valid", days: 19 },
  { product: "non-la-ban-la", star: 3, score: 60.5, state: "valid", days: 540 },
  { product: "khan-lanh-hoa-thoi-lung-lanh", star: 4, score: 88.1, state: "valid", days: 265 },
  { product: "tui-lanh-deo-vai-lung-lanh", star: 4, score: 80.9, state: "valid", days: 265 },
  {
    product: "vo-goi-tho-cam-khuon-hoa",
    star: 3,
    score: 65.1,
    state: "expired",
    days: 90,
    hasLegacyCode: true,
  },
  { product: "khen-mong-sang-khen", star: 4, score: 84.2, state: "valid", days: 700 },
  { product: "ngu-nha-san-phieng-sao", star: 3, score: 68.2, state: "valid", days: 390 },
]
