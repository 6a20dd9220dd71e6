import type { RightReason } from "@cholang/geographical-indications/domain"

type DemoRightState = "active" | "pending" | "suspended" | "revoked" | "expired"

export type DemoRight = {
  indication: string
  producer: string
  products: string[]
  state: DemoRightState
  /** Days since it was granted. */
  grantedDaysAgo: number
  /** Days until it ends, negative for one that has ended; null without an end. */
  endsInDays: number | null
  /** Why and how long ago it was withheld. */
  withheld?: { reason: RightReason; daysAgo: number }
}

/** Invented rights to use real indications, in every state. */
export const RIGHTS: DemoRight[] = [
  {
    indication: "na-hang-che-shan-tuyet",
    producer: "htx-che-khau-sen",
    products: [
      "che-shan-tuyet-khau-sen-mot-tom-mot-la",
      "che-shan-tuyet-khau-sen-mot-tom-hai-la",
      "bach-tra-khau-sen",
      "hong-tra-khau-sen",
    ],
    state: "active",
    grantedDaysAgo: 420,
    endsInDays: 1400,
  },
  {
    indication: "na-hang-ruou-ngo-men-la",
    producer: "tht-ruou-na-chom",
    products: ["ruou-ngo-men-la-na-chom", "ruou-ngo-ha-tho-na-chom"],
    state: "active",
    grantedDaysAgo: 300,
    endsInDays: 1520,
  },
  {
    indication: "ham-yen-cam-sanh",
    producer: "htx-cam-bai-cam",
    products: ["cam-sanh-bai-cam"],
    state: "active",
    grantedDaysAgo: 700,
    endsInDays: 390,
  },
  {
    indication: "soi-ha-buoi",
    producer: "trai-buoi-soi-lau",
    products: ["buoi-duong-soi-lau"],
    state: "active",
    grantedDaysAgo: 510,
    endsInDays: null,
  },
  {
    indication: "meo-vac-mat-ong-bac-ha",
    producer: "htx-ong-sung-hoa",
    products: ["mat-ong-bac-ha-sung-hoa", "mat-ong-nguyen-tang-sung-hoa"],
    state: "active",
    grantedDaysAgo: 640,
    endsInDays: 45,
  },
  {
    indication: "quan-ba-hong-khong-hat",
    producer: "htx-nong-lam-can-hong",
    products: ["hong-khong-hat-can-hong"],
    state: "active",
    grantedDaysAgo: 200,
    endsInDays: 895,
  },
  {
    indication: "quan-ba-hong-khong-hat",
    producer: "htx-nong-lam-can-hong",
    products: ["hong-treo-gio-can-hong"],
    state: "pending",
    grantedDaysAgo: 14,
    endsInDays: null,
  },
  {
    indication: "ha-giang-che-shan-tuyet",
    producer: "htx-che-lung-sao",
    products: ["che-shan-co-thu-lung-sao", "banh-tra-song-lung-sao-357g"],
    state: "active",
    grantedDaysAgo: 820,
    endsInDays: 275,
  },
  {
    indication: "ha-giang-che-shan-tuyet",
    producer: "tra-nam-suong",
    products: ["banh-tra-chin-nam-suong-200g"],
    state: "expired",
    grantedDaysAgo: 1200,
    endsInDays: -105,
  },
  {
    indication: "gia-dui-gao-te",
    producer: "htx-gao-then-lua",
    products: ["gao-gia-dui-then-lua"],
    state: "pending",
    grantedDaysAgo: 21,
    endsInDays: null,
  },
  {
    indication: "ha-giang-thao-qua",
    producer: "tht-thao-qua-lao-suong",
    products: ["thao-qua-lao-suong"],
    state: "suspended",
    grantedDaysAgo: 500,
    endsInDays: 595,
    withheld: { reason: "control_overdue", daysAgo: 33 },
  },
  {
    indication: "ha-giang-thit-bo-vang",
    producer: "gac-bep-bep-da",
    products: ["thit-bo-vang-kho-bep-da"],
    state: "revoked",
    grantedDaysAgo: 460,
    endsInDays: 635,
    withheld: { reason: "misuse_of_logo", daysAgo: 11 },
  },
  {
    indication: "soi-ha-buoi",
    producer: "trai-buoi-soi-lau",
    products: ["buoi-dao-soi-lau"],
    state: "revoked",
    grantedDaysAgo: 380,
    endsInDays: 700,
    withheld: { reason: "misuse_of_logo", daysAgo: 25 },
  },
  {
    indication: "ham-yen-cam-sanh",
    producer: "htx-cam-bai-cam",
    products: ["cam-vang-bai-cam"],
    state: "suspended",
    grantedDaysAgo: 260,
    endsInDays: 835,
    withheld: { reason: "control_overdue", daysAgo: 18 },
  },
]
