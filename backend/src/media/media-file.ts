const NAME = /^[A-Za-z0-9_-]{1,128}-(\d{1,5}|share)\.(webp|avif|png|jpg|svg)$/

/**
 * Names are a content hash and a width, or `share` for the picture of link previews: nothing else is ever read, so no path
 * can lead out of the folder.
 */
export function isMediaName(name: string): boolean {
  return NAME.test(name)
}

/** The files to try for a name, best first: AVIF for who accepts it, then what was asked for. */
export function candidatesFor(name: string, accept: string | undefined): string[] {
  const avif = name.replace(/\.webp$/, ".avif")
  return avif !== name && acceptsAvif(accept) ? [avif, name] : [name]
}

/** Only by name: a wildcard is what a browser without AVIF says, too. A quality of zero is a refusal. */
function acceptsAvif(accept: string | undefined): boolean {
  return (accept ?? "")
    .split(",")
    .map((entry) => entry.trim().toLowerCase())
    .some((entry) => /^image\/avif(;|$)/.test(entry) && !/;\s*q=0(\.0*)?$/.test(entry))
}
