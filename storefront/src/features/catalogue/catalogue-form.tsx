"use client"

import dynamic from "next/dynamic"
import { useRouter } from "next/navigation"
import {
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
  useTransition,
} from "react"
import { Button } from "@/ui/button"
import { Icon } from "@/ui/icon"
import { CATALOGUE_FORM } from "./form-id"
import { queryOfForm } from "./query-of-form"
import { useLiveCount } from "./use-live-count"

const Sheet = dynamic(() => import("@/ui/dialog").then((module) => module.Sheet))

const WIDE = "(min-width: 64rem)"

export type CatalogueFormTexts = {
  filter: string
  title: string
  close: string
  apply: string
  show: string
  /** With `{count}` for the number that the choice would leave. */
  showCount: string
  sort: string
  sortApply: string
}

/**
 * The one form of the catalogue. Without scripts: filters unfold above the results and a button sends them. With
 * scripts: on a wide screen each change shows its results at once; on a phone the filters move into a sheet, whose
 * button says how many results the choice would leave.
 */
export function CatalogueForm({
  action,
  asked,
  texts,
  sort,
  sorts,
  kept,
  facets,
  status,
  children,
}: {
  action: string
  /** What the address asks for: when it changes, the fields follow it. */
  asked: string
  texts: CatalogueFormTexts
  sort: string
  sorts: readonly { value: string; label: string }[]
  /** Asked for elsewhere and kept by this form. */
  kept: Record<string, string>
  facets: ReactNode
  status: ReactNode
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  const router = useRouter()
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [isPending, startTransition] = useTransition()
  const live = useLiveCount()

  // A chip or the way back changes the address, not the fields; a remount would take the focus away instead.
  useEffect(() => {
    form.current?.reset()
  }, [asked])

  const go = (target: HTMLFormElement) => {
    setSheetOpen(false)
    startTransition(() => {
      router.push(`${action}${queryOfForm(new FormData(target))}`, { scroll: false })
    })
  }
  const onChange = (event: SyntheticEvent<HTMLFormElement>) => {
    if (form.current === null) return
    const isTyped = event.target instanceof HTMLInputElement && event.target.type === "text"
    if (isSheetOpen) live.ask(new FormData(form.current))
    else if (!isTyped && (matchMedia(WIDE).matches || event.target instanceof HTMLSelectElement))
      go(form.current)
  }

  return (
    <form
      ref={form}
      id={CATALOGUE_FORM}
      className="cat wrap"
      action={action}
      method="get"
      aria-busy={isPending || undefined}
      onChange={onChange}
      onSubmit={(event) => {
        event.preventDefault()
        go(event.currentTarget)
      }}
    >
      {Object.entries(kept).map(([name, value]) =>
        value === "" ? null : <input key={name} type="hidden" name={name} value={value} />
      )}
      {isSheetOpen ? (
        <Sheet
          open
          onOpenChange={setSheetOpen}
          title={texts.title}
          closeLabel={texts.close}
          foot={
            <Button type="submit" form={CATALOGUE_FORM} wide aria-live="polite">
              {live.count === null
                ? texts.show
                : texts.showCount.replace("{count}", live.count.toString())}
            </Button>
          }
        >
          {facets}
        </Sheet>
      ) : (
        <aside className="facets" aria-label={texts.title}>
          {facets}
          <div className="facets__apply">
            <Button type="submit" variant="line" size="small" wide>
              {texts.apply}
            </Button>
          </div>
        </aside>
      )}
      <div className="cat__results">
        <div className="cat-bar">
          <Button
            variant="line"
            size="small"
            className="facets-open"
            aria-haspopup="dialog"
            onClick={() => {
              setSheetOpen(true)
            }}
          >
            <Icon name="filter" small />
            {texts.filter}
          </Button>
          {status}
          <div className="cat-sort">
            <label className="small soft" htmlFor="catalogue-sort">
              {texts.sort}
            </label>
            <select id="catalogue-sort" className="select" name="sort" defaultValue={sort}>
              {sorts.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
            <Button type="submit" variant="line" size="small" className="without-script">
              {texts.sortApply}
            </Button>
          </div>
        </div>
        {children}
      </div>
    </form>
  )
}
