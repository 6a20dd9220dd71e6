import type { ProducerPermission } from "@cholang/access/domain"
import type { Href } from "@/lib/paths"
import type { IconName } from "@/ui/icon"

export type ProducerNavItem = {
  key:
    | "todo"
    | "registration"
    | "reviews"
    | "cases"
    | "orders"
    | "listings"
    | "money"
    | "shop"
    | "members"
    | "log"
    | "account"
  href: Extract<Href, string>
  icon: IconName
  /** Shown to those whose role allows it; to all without. */
  permission?: ProducerPermission
  /** In the bar at the bottom of a phone; the others are one tap further. */
  isInBar: boolean
}

/** The ways through the portal, in the order of a working day. */
const PRODUCER_NAV: readonly ProducerNavItem[] = [
  { key: "todo", href: "/producer", icon: "home", isInBar: true },
  {
    key: "orders",
    href: "/producer/orders",
    icon: "list",
    permission: "orders.read",
    isInBar: true,
  },
  {
    key: "listings",
    href: "/producer/listings",
    icon: "parcel",
    permission: "listings.read",
    isInBar: true,
  },
  { key: "money", href: "/producer/money", icon: "cash", permission: "money.read", isInBar: true },
  {
    key: "cases",
    href: "/producer/cases",
    icon: "flag",
    permission: "orders.read",
    isInBar: false,
  },
  {
    key: "reviews",
    href: "/producer/reviews",
    icon: "edit",
    permission: "orders.read",
    isInBar: false,
  },
  { key: "shop", href: "/producer/shop", icon: "basket", permission: "shop.write", isInBar: false },
  {
    key: "registration",
    href: "/producer/registration",
    icon: "book",
    permission: "registration.write",
    isInBar: false,
  },
  {
    key: "members",
    href: "/producer/members",
    icon: "people",
    permission: "members.read",
    isInBar: false,
  },
  { key: "log", href: "/producer/audit", icon: "book", permission: "audit.read", isInBar: false },
  { key: "account", href: "/producer/account", icon: "lock", isInBar: false },
]

export function producerNavFor(
  permissions: readonly ProducerPermission[]
): readonly ProducerNavItem[] {
  return PRODUCER_NAV.filter(
    ({ permission }) => permission === undefined || permissions.includes(permission)
  )
}
