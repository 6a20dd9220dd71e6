import { diffWordsWithSpace } from "diff"

/** A text with the words that came and went, readable without colour. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <span className="worddiff">
      {diffWordsWithSpace(before, after).map(({ value, added, removed }, place) => {
        const key = `${place.toString()} ${value}`
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </span>
  )
}
