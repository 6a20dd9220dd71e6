import { diffWordsWithSpace } from "diff"

/** Below this share of kept letters a text counts as written anew: word by word it would be a riddle. */
const KEPT_SHARE = 0.4
const HAS_WORDS = /\p{L}{2}/u

/** A text with the words that came and went, readable without colour; what is written anew stands whole, old and new. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  const parts = diffWordsWithSpace(before, after)
  const kept = parts
    .filter(({ added, removed }) => !added && !removed)
    .reduce((sum, { value }) => sum + value.trim().length, 0)
  const isAnew = !HAS_WORDS.test(after) || kept < KEPT_SHARE * Math.max(before.length, after.length)
  if (isAnew) {
    return (
      <>
        {before === "" ? null : <del>{before}</del>} {after === "" ? null : <ins>{after}</ins>}
      </>
    )
  }
  return parts.map(({ value, added, removed }, place) => {
    const key = `${place.toString()} ${value}`
    if (added) return <ins key={key}>{value}</ins>
    return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
  })
}
