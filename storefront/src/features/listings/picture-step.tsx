"use client"

import { LISTING_LIMITS } from "@cholang/marketplace/domain"
import type { DraftPictureView } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { Button } from "@/ui/button"
import { TextField } from "@/ui/field"
import { Icon } from "@/ui/icon"
import { Print } from "@/ui/picture"
import { Remark, useEditor, useProblem } from "./editor-context"
import { type PictureRefusal, sendPicture } from "./send-picture"

/** Pictures from the camera; the first one is for lists. */
export function PictureStep({ known }: { known: readonly DraftPictureView[] }) {
  const t = useTranslations("listings.editor")
  const { content, change, isEditable } = useEditor()
  const [sent, setSent] = useState<DraftPictureView[]>([])
  const [percent, setPercent] = useState<number | null>(null)
  const [refusal, setRefusal] = useState<PictureRefusal | null>(null)
  const problem = useProblem("pictures")
  const mediaOf = new Map([...known, ...sent].map(({ id, media }) => [id, media]))
  const { pictures } = content

  async function add(files: readonly File[]): Promise<void> {
    setRefusal(null)
    let all = pictures
    for (const file of files.slice(0, LISTING_LIMITS.pictures - pictures.length)) {
      setPercent(0)
      const answer = await sendPicture(file, setPercent)
      if (!answer.ok) {
        setRefusal(answer.code)
        continue
      }
      const { picture } = answer
      setSent((before) => [...before, picture])
      if (!all.some(({ id }) => id === picture.id)) {
        all = [...all, { id: picture.id, alt: { vi: "", en: "" } }]
        change({ ...content, pictures: all })
      }
    }
    setPercent(null)
  }

  return (
    <div className="grid gap-4">
      <p className="small soft">{t("pictures.hint")}</p>
      {problem === undefined ? null : <p role="alert">{problem}</p>}
      <Remark field="pictures" />
      <ul className="editor__pictures">
        {pictures.map(({ id, alt }, index) => (
          <li key={id} className="grid gap-2">
            <Print picture={mediaOf.get(id) ?? null} sizes="10rem" />
            <TextField
              label={t("fields.alt")}
              value={alt.vi}
              maxLength={LISTING_LIMITS.alt}
              onChange={({ target }) => {
                change({
                  ...content,
                  pictures: pictures.map((each) =>
                    each.id === id ? { id, alt: { ...alt, vi: target.value } } : each
                  ),
                })
              }}
            />
            <span className="row">
              {index === 0 ? null : (
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={t("pictures.first", { number: index + 1 })}
                  onClick={() => {
                    const chosen = pictures.filter((each) => each.id === id)
                    const rest = pictures.filter((each) => each.id !== id)
                    change({ ...content, pictures: [...chosen, ...rest] })
                  }}
                >
                  <Icon name="back" small />
                </Button>
              )}
              <Button
                size="small"
                variant="quiet"
                aria-label={t("pictures.remove", { number: index + 1 })}
                onClick={() => {
                  change({ ...content, pictures: pictures.filter((each) => each.id !== id) })
                }}
              >
                <Icon name="close" small />
              </Button>
            </span>
          </li>
        ))}
        {isEditable && pictures.length < LISTING_LIMITS.pictures ? (
          <li>
            <label className="editor__camera">
              <Icon name="plus" />
              <span>
                {percent === null ? t("pictures.add") : t("pictures.sending", { percent })}
              </span>
              <input
                type="file"
                accept="image/*"
                multiple
                className="vh"
                disabled={percent !== null}
                onChange={({ target }) => {
                  const files = [...(target.files ?? [])]
                  target.value = ""
                  void add(files)
                }}
              />
            </label>
          </li>
        ) : null}
      </ul>
      {refusal === null ? null : <p role="alert">{t(`pictures.refused.${refusal}`)}</p>}
    </div>
  )
}
