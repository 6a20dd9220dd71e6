/** What stands where a closed account's personal data stood: nothing that leads back to a person. */
export type AnonymousCustomer = {
  email: string
  first_name: null
  last_name: null
  phone: null
  company_name: null
  metadata: null
}

/**
 * Puts a name in place of the person's that no message can reach (`.invalid`, RFC 2606), unique because the core wants
 * one e-mail an account. Orders keep who received them for as long as the law asks (at least three years, Law
 * 122/2025/QH15 and Decree 248/2026/NĐ-CP); everything else goes.
 */
export function anonymousCustomer(customerId: string): AnonymousCustomer {
  return {
    email: `${customerId.toLowerCase()}@closed.invalid`,
    first_name: null,
    last_name: null,
    phone: null,
    company_name: null,
    metadata: null,
  }
}

/** How an author is shown: the last word of a Vietnamese name (the given name) and the first letter of the family name. */
export function publicName(fullName: string): string | null {
  const words = fullName.trim().split(/\s+/).filter(Boolean)
  const given = words.at(-1)
  const family = words.length > 1 ? words[0] : undefined

  if (given === undefined) {
    return null
  }
  return family === undefined ? given : `${given} ${Array.from(family)[0] ?? ""}.`
}
