"use client"

import type { ContentRefusal, ListingContent } from "@cholang/marketplace/domain"
import type { ListingDraftView } from "@cholang/marketplace/http"
import { useCallback, useEffect, useRef, useState } from "react"
import { saveDraft } from "./actions"
import { forgetOnDevice, keepOnDevice, readFromDevice } from "./draft-device"

/** Where the words are. */
export type Sync = "saved" | "saving" | "local" | "refused" | "conflict" | "signedOut"

const SAVE_AFTER_MS = 1_200
const TRY_AGAIN_MS = 10_000

/**
 * A draft that loses nothing: every change is on the device at once and on the server a moment later, and it says where it
 * is. Who saved in between is shown, never overwritten unasked.
 */
export function useDraft(initial: ListingDraftView) {
  const [server, setServer] = useState(initial)
  const [content, setContent] = useState(initial.content)
  const [sync, setSync] = useState<Sync>("saved")
  const [problems, setProblems] = useState<ContentRefusal[]>([])
  const [newer, setNewer] = useState<ListingDraftView | null>(null)
  const [isRestored, setRestored] = useState(false)
  const version = useRef(initial.version)
  const latest = useRef(initial.content)
  const dirty = useRef(false)
  const sending = useRef(false)

  const accept = useCallback((draft: ListingDraftView) => {
    version.current = draft.version
    setServer(draft)
  }, [])

  const push = useCallback(async () => {
    if (sending.current || !dirty.current) return
    sending.current = true
    const sent = latest.current
    setSync("saving")
    try {
      const answer = await saveDraft(initial.id, version.current, sent)
      switch (answer.status) {
        case "saved":
          accept(answer.draft)
          setProblems([])
          if (latest.current === sent) {
            dirty.current = false
            setSync("saved")
            await forgetOnDevice(initial.id)
          }
          break
        case "conflict":
          setNewer(answer.draft)
          setSync("conflict")
          break
        case "refused":
          setProblems(answer.problems)
          setSync("refused")
          break
        default:
          setSync(answer.code === "unauthorized" ? "signedOut" : "local")
      }
    } catch {
      // No network: the words are on the device, and the next try is near.
      setSync("local")
    } finally {
      sending.current = false
    }
  }, [accept, initial.id])

  const change = useCallback(
    (next: ListingContent) => {
      latest.current = next
      dirty.current = true
      setContent(next)
      setSync((now) => (now === "conflict" ? now : "local"))
      void keepOnDevice(initial.id, { version: version.current, content: next })
    },
    [initial.id]
  )

  useEffect(() => {
    void readFromDevice(initial.id).then((kept) => {
      if (kept === null) return
      latest.current = kept.content
      dirty.current = true
      version.current = kept.version
      setContent(kept.content)
      setRestored(true)
      setSync("local")
    })
  }, [initial.id])

  useEffect(() => {
    if (sync !== "local") return undefined
    const timer = setTimeout(() => void push(), isRestored ? 0 : SAVE_AFTER_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [content, isRestored, push, sync])

  useEffect(() => {
    const again = () => {
      if (dirty.current) void push()
    }
    const timer = setInterval(again, TRY_AGAIN_MS)
    window.addEventListener("online", again)
    return () => {
      clearInterval(timer)
      window.removeEventListener("online", again)
    }
  }, [push])

  /** After a conflict: which of the two to go on with. */
  const settle = useCallback(
    (keep: "mine" | "theirs") => {
      if (newer === null) return
      accept(newer)
      setNewer(null)
      if (keep === "theirs") {
        latest.current = newer.content
        dirty.current = false
        setContent(newer.content)
        setSync("saved")
        void forgetOnDevice(initial.id)
      } else {
        change(latest.current)
        setSync("local")
      }
    },
    [accept, change, initial.id, newer]
  )

  return { server, accept, content, change, sync, problems, newer, settle, isRestored }
}
