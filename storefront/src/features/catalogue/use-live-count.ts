import { useRef, useState } from "react"
import { queryOfForm } from "./query-of-form"

/** How many results a choice would leave, asked while the filters are still open; the newest question wins. */
export function useLiveCount(): { count: number | null; ask: (form: FormData) => void } {
  const [count, setCount] = useState<number | null>(null)
  const latest = useRef<AbortController | null>(null)
  const ask = (form: FormData) => {
    latest.current?.abort()
    const question = new AbortController()
    latest.current = question
    void countOf(queryOfForm(form), question.signal).then((found) => {
      if (!question.signal.aborted) setCount(found)
    })
  }
  return { count, ask }
}

async function countOf(query: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(`/api/catalogue-count${query}`, { signal })
    if (!response.ok) return null
    const count = Number(await response.text())
    return Number.isInteger(count) ? count : null
  } catch {
    // Overtaken by a newer question, or no connection: the button then names no number.
    return null
  }
}
