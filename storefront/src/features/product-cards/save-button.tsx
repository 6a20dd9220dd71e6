"use client"

import { useSyncExternalStore, useTransition } from "react"
import { readSaved, SAVED_CHANGED } from "@/lib/saved-products"
import { Icon } from "@/ui/icon"
import { toggleSaved } from "./actions"

/**
 * Keeps a product, in this browser and in the account of who is signed in. The page around it is cached for everybody, so
 * whether it is kept comes from a cookie; without scripts it is not shown.
 */
export function SaveButton({
  productId,
  save,
  unsave,
}: {
  productId: string
  /** What the button does, with the product's name. */
  save: string
  unsave: string
}) {
  const [isPending, start] = useTransition()
  const isSaved = useSyncExternalStore(
    subscribe,
    () => readSaved(document.cookie).includes(productId),
    () => false
  )
  const toggle = () =>
    start(async () => {
      await toggleSaved(productId, !isSaved)
      window.dispatchEvent(new Event(SAVED_CHANGED))
    })
  return (
    <button
      type="button"
      className="save needs-script"
      aria-pressed={isSaved}
      aria-label={isSaved ? unsave : save}
      disabled={isPending}
      onClick={toggle}
    >
      <Icon name="heart" small />
    </button>
  )
}

function subscribe(onChange: () => void): () => void {
  const events = [SAVED_CHANGED, "focus", "pageshow"]
  for (const event of events) window.addEventListener(event, onChange)
  return () => {
    for (const event of events) window.removeEventListener(event, onChange)
  }
}
