import type { Href } from "@/lib/paths"
import type { IconName } from "@/ui/icon"

export type OfficerNavItem = {
  key: "inbox" | "producers" | "listings" | "cases" | "payouts" | "log" | "officers" | "account"
  href: Extract<Href, string>
  icon: IconName
}

/** The ways through the desk. */
export const OFFICER_NAV: readonly OfficerNavItem[] = [
  { key: "inbox", href: "/officer", icon: "list" },
  { key: "producers", href: "/officer/producers", icon: "home" },
  { key: "listings", href: "/officer/listings", icon: "parcel" },
  { key: "cases", href: "/officer/cases", icon: "flag" },
  { key: "payouts", href: "/officer/payouts", icon: "cash" },
  { key: "log", href: "/officer/audit", icon: "book" },
  { key: "officers", href: "/officer/officers", icon: "people" },
  { key: "account", href: "/officer/account", icon: "lock" },
]
