"use client"

import { LISTING_LIMITS } from "@cholang/marketplace/domain"
import { useTranslations } from "next-intl"
import { BilingualField } from "./bilingual-field"
import { useEditor } from "./editor-context"

/** Who makes it and how; how to keep it. */
export function StoryStep() {
  const t = useTranslations("listings.editor")
  const { content, change } = useEditor()
  return (
    <div className="grid gap-4">
      <BilingualField
        field="story"
        label={t("fields.story")}
        hint={t("fields.storyHint")}
        value={content.story}
        rows={8}
        maxLength={LISTING_LIMITS.story}
        onChange={(story) => {
          change({ ...content, story })
        }}
      />
      <BilingualField
        field="care"
        label={t("fields.care")}
        value={content.care}
        rows={3}
        maxLength={LISTING_LIMITS.care}
        onChange={(care) => {
          change({ ...content, care })
        }}
      />
    </div>
  )
}
