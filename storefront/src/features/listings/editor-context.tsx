"use client"

import type { ContentRefusal, ListingContent } from "@cholang/marketplace/domain"
import type { FieldRemark } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { createContext, type ReactNode, use } from "react"
import { refusalText } from "./refusal-text"

type Editor = {
  content: ListingContent
  change: (next: ListingContent) => void
  isEditable: boolean
  remarks: readonly FieldRemark[]
  problems: readonly ContentRefusal[]
}

export const EditorContext = createContext<Editor | null>(null)

/** What every step of the editor works on. */
export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (editor === null) throw new MissingEditor("A step stands outside of the editor")
  return editor
}

class MissingEditor extends Error {
  override readonly name = "MissingEditor"
}

/** What is wrong with a field, in words; undefined while nothing is. */
export function useProblem(field: string): string | undefined {
  const t = useTranslations("listings")
  const problem = useEditor().problems.find((each) => each.field === field)
  return problem === undefined ? undefined : refusalText(t, problem.code, problem.limit)
}

/** What the officer said of a field, beside it. */
export function Remark({ field }: { field: string }): ReactNode {
  const t = useTranslations("listings.editor")
  const remark = useEditor().remarks.find((each) => each.field === field)
  return remark === undefined ? null : (
    <p className="editor__remark">{t("remarkBy", { text: remark.text })}</p>
  )
}
