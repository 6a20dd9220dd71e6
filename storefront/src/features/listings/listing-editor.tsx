"use client"

import type { ListingDraftView } from "@cholang/marketplace/http"
import { useTranslations } from "next-intl"
import { useState } from "react"
import { listingField } from "@/lib/listing-field"
import { Button } from "@/ui/button"
import { Note } from "@/ui/feedback"
import { EditorContext } from "./editor-context"
import { LabelStep } from "./label-step"
import { NameStep, type Choice } from "./name-step"
import { PictureStep } from "./picture-step"
import { PriceStep } from "./price-step"
import { ReviewStep } from "./review-step"
import { StoryStep } from "./story-step"
import { SyncLine } from "./sync-line"
import { useDraft } from "./use-draft"
import "./listings.css"

const STEPS = ["name", "pictures", "price", "label", "story", "review"] as const
type Step = (typeof STEPS)[number]

/** A product in six short steps. Nothing typed is lost, and the top line says where it is. */
export function ListingEditor({
  draft: initial,
  productSets,
  crafts,
  labelKeys,
}: {
  draft: ListingDraftView
  productSets: readonly Choice[]
  crafts: readonly Choice[]
  /** Keys that the label of each product set has to state, by its number. */
  labelKeys: Readonly<Record<string, readonly string[]>>
}) {
  const t = useTranslations("listings.editor")
  const draft = useDraft(initial)
  const { server, content } = draft
  const isEditable = server.state === "draft" || server.state === "changes_asked"
  const [step, setStep] = useState<Step>(isEditable ? "name" : "review")
  const place = STEPS.indexOf(step)
  const previous = STEPS[place - 1]
  const next = STEPS[place + 1]
  const unfinished = new Set(server.missing.map(({ field }) => stepOf(field)))

  return (
    <EditorContext
      value={{
        content,
        change: draft.change,
        isEditable,
        remarks: server.remarks,
        problems: draft.problems,
      }}
    >
      <div className="editor">
        <SyncLine sync={draft.sync} isRestored={draft.isRestored} />
        {draft.newer === null ? null : (
          <Note tone="bad" live>
            <p>
              <b>{t("conflict.title")}</b> {t("conflict.text")}
            </p>
            <div className="row">
              <Button
                size="small"
                onClick={() => {
                  draft.settle("mine")
                }}
              >
                {t("conflict.mine")}
              </Button>
              <Button
                size="small"
                variant="line"
                onClick={() => {
                  draft.settle("theirs")
                }}
              >
                {t("conflict.theirs")}
              </Button>
            </div>
          </Note>
        )}
        {server.decision_reason === null ? null : (
          <Note tone={server.state === "approved" ? "ok" : "bad"}>
            {t("decision", { reason: server.decision_reason })}
          </Note>
        )}
        <nav aria-label={t("stepsLabel")}>
          <ol className="editor__steps">
            {STEPS.map((each) => (
              <li key={each}>
                <button
                  type="button"
                  className={
                    each === "review" || unfinished.has(each)
                      ? "editor__step"
                      : "editor__step editor__step--full"
                  }
                  aria-current={each === step ? "step" : undefined}
                  onClick={() => {
                    setStep(each)
                  }}
                >
                  {t(`steps.${each}`)}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <fieldset disabled={!isEditable && step !== "review"} className="contents">
          {step === "name" ? <NameStep productSets={productSets} crafts={crafts} /> : null}
          {step === "pictures" ? <PictureStep known={server.pictures} /> : null}
          {step === "price" ? <PriceStep base={initial.content} /> : null}
          {step === "label" ? <LabelStep keysOf={labelKeys} /> : null}
          {step === "story" ? <StoryStep /> : null}
          {step === "review" ? (
            <ReviewStep
              draft={server}
              isSaved={draft.sync === "saved"}
              onMoved={draft.accept}
              onGo={(field) => {
                setStep(stepOf(field))
              }}
            />
          ) : null}
        </fieldset>
        <div className="editor__foot">
          {previous === undefined ? null : (
            <Button
              variant="line"
              onClick={() => {
                setStep(previous)
              }}
            >
              {t("previous")}
            </Button>
          )}
          {next === undefined ? null : (
            <Button
              onClick={() => {
                setStep(next)
              }}
            >
              {t("next", { step: t(`steps.${next}`) })}
            </Button>
          )}
        </div>
      </div>
    </EditorContext>
  )
}

/** The step in which a field is written. */
function stepOf(path: string): Step {
  const { part } = listingField(path)
  switch (part) {
    case "pictures":
    case "alt":
      return "pictures"
    case "variants":
    case "variant_name":
    case "price_vnd":
    case "stock":
    case "weight_grams":
      return "price"
    case "label":
    case "abv_percent":
      return "label"
    case "story":
    case "care":
      return "story"
    default:
      return "name"
  }
}
