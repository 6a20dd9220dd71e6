import { parseCode } from "./code"

/** What a scan may do: read, or ask first whether it may. */
export const RESOLVER_METHODS = ["GET", "HEAD", "OPTIONS"] as const

export type Resolution =
  | { outcome: "redirect"; location: string }
  | { outcome: "preflight" }
  | { outcome: "malformed" }
  | { outcome: "method_not_allowed" }

export type ResolverRequest = {
  method: string
  /** What follows `/c/` or `/b/`, still percent-encoded. */
  path: string
  /** With its question mark, or empty. It is passed on. */
  search: string
}

/**
 * Where a printed address leads. Every well-formed code leads to its page, issued or not, and nothing is looked up: the
 * page is honest about unknown codes, and nobody can list the issued ones here.
 */
export function resolveRequest(
  { method, path, search }: ResolverRequest,
  storefrontUrl: string
): Resolution {
  if (method === "OPTIONS") {
    return { outcome: "preflight" }
  }
  if (method !== "GET" && method !== "HEAD") {
    return { outcome: "method_not_allowed" }
  }

  const text = decode(path.replace(/\/$/, ""))
  const code = text === null ? null : parseCode(text)

  return code?.ok
    ? { outcome: "redirect", location: `${storefrontUrl}/passport/${code.value}${search}` }
    : { outcome: "malformed" }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    // Whoever scans sends whatever they like: a broken escape is one more malformed code.
    return null
  }
}
