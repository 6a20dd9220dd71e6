"use client"

import { useRef } from "react"
import { Icon } from "./icon"

/** Pieces to buy: a number field that works alone, with a step down and up where scripts run. */
export function QuantityField({
  name,
  label,
  lessLabel,
  moreLabel,
  max,
  defaultValue = 1,
  min = 1,
  id,
}: {
  name: string
  label: string
  lessLabel: string
  moreLabel: string
  max: number
  defaultValue?: number
  min?: number
  id: string
}) {
  const field = useRef<HTMLInputElement>(null)
  const step = (direction: "stepUp" | "stepDown") => {
    field.current?.[direction]()
    field.current?.dispatchEvent(new Event("change", { bubbles: true }))
  }
  return (
    <div>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      <div className="qty">
        <button
          type="button"
          aria-label={lessLabel}
          onClick={() => {
            step("stepDown")
          }}
        >
          <Icon name="minus" small />
        </button>
        <input
          ref={field}
          id={id}
          name={name}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          defaultValue={defaultValue}
        />
        <button
          type="button"
          aria-label={moreLabel}
          onClick={() => {
            step("stepUp")
          }}
        >
          <Icon name="plus" small />
        </button>
      </div>
    </div>
  )
}
