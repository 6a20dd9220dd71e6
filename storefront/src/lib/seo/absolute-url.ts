/** A path of the shop as an address that can leave it. */
export function absoluteUrl(path: string, origin: string): string {
  return new URL(path, origin).href
}
