import canonicalize from "canonicalize"

/** What a link of the chain commits to: everything that an entry says, in any order of its keys. */
export type AuditRecord = Readonly<Record<string, unknown>>

/** SHA-256 of a text, in hexadecimal digits. */
export type Digest = (text: string) => string

/** The first entry has no predecessor; its place in the hash is taken by this. */
export const CHAIN_START = "0".repeat(64)

/**
 * The hash of an entry: SHA-256 over the previous hash and the entry in canonical JSON (RFC 8785). Whoever changes,
 * removes, reorders or inserts an entry would have to recompute every later one.
 */
export function linkHash(previousHash: string, record: AuditRecord, digest: Digest): string {
  return digest(`${previousHash}\n${canonicalize(record) ?? ""}`)
}

export type StoredLink = { readonly record: AuditRecord; readonly hash: string }

/** Index of the first entry whose hash does not follow from the ones before it; null when the chain is whole. */
export function firstBrokenLink(links: readonly StoredLink[], digest: Digest): number | null {
  let previousHash = CHAIN_START

  for (const [index, { record, hash }] of links.entries()) {
    if (hash !== linkHash(previousHash, record, digest)) {
      return index
    }
    previousHash = hash
  }
  return null
}
