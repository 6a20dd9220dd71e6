/** JSON that cannot close its own script element: a record's text is somebody's input. */
export function serialiseJsonLd(data: Record<string, unknown>): string {
  return JSON.stringify({ "@context": "https://schema.org", ...data }).replaceAll("<", "\\u003c")
}
