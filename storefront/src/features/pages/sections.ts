/** The order of each document's sections; a link may name one, so names are kept. */
export const ABOUT_SECTIONS = ["why", "how", "proof", "people", "open"] as const

export const TERMS_SECTIONS = [
  "role",
  "sellers",
  "listings",
  "price",
  "order",
  "payment",
  "delivery",
  "returns",
  "alcohol",
  "badges",
  "ranking",
  "complaints",
  "disputes",
  "authorities",
  "changes",
] as const

/** The first eight are the points of Decree 248/2026/NĐ-CP, art. 5(1), in its order. */
export const PRIVACY_SECTIONS = [
  "purpose",
  "use",
  "retention",
  "recipients",
  "contact",
  "rights",
  "complaints",
  "security",
  "cookies",
] as const
