import type { OfficerRole, ProducerRole } from "@cholang/access/domain"

export type DemoMember = { producer: string; role: ProducerRole; name: string; login: string }
export type DemoOfficer = { agency: string; role: OfficerRole; name: string; login: string }

/** Invented people who run producers: a cooperative, a household and a company, and one who helps. */
export const MEMBERS: readonly DemoMember[] = [
  {
    producer: "htx-che-khau-sen",
    role: "owner",
    name: "Hoàng Thị Sen",
    login: "sen@cholang.example",
  },
  {
    producer: "htx-che-khau-sen",
    role: "staff",
    name: "Lý Văn Páo",
    login: "pao@cholang.example",
  },
  {
    producer: "ho-ruou-phieng-men",
    role: "owner",
    name: "Nông Thị Mến",
    login: "0912000001",
  },
  {
    producer: "ho-banh-bep-lua",
    role: "owner",
    name: "Đặng Thị Lụa",
    login: "lua@cholang.example",
  },
  {
    producer: "tra-nam-suong",
    role: "owner",
    name: "Phùng Văn Sương",
    login: "suong@cholang.example",
  },
]

/** Invented officers of agencies that exist. */
export const OFFICERS: readonly DemoOfficer[] = [
  {
    agency: "so-cong-thuong",
    role: "lead",
    name: "Nguyễn Thị Thương",
    login: "so-cong-thuong@cholang.example",
  },
  {
    agency: "so-nong-nghiep-va-moi-truong",
    role: "lead",
    name: "Trần Văn Nông",
    login: "so-nong-nghiep@cholang.example",
  },
  {
    agency: "ubnd-02260",
    role: "lead",
    name: "Ma Văn Khau",
    login: "xa-khau-sen@cholang.example",
  },
  {
    agency: "ubnd-00694",
    role: "lead",
    name: "Vàng Thị Dín",
    login: "xa-bep-lua@cholang.example",
  },
]
