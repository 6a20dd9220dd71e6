import { type ComponentProps, type ReactNode, useId } from "react"
import { cx } from "../lib/cx"
import { Icon } from "./icon"

export type FieldFrame = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and the way out, in one sentence. */
  error?: ReactNode
  className?: string
}

type Described = { id: string; "aria-describedby"?: string; "aria-invalid"?: true }

/** Label, control, hint and error, tied together for a screen reader. `children` draws the control. */
function Field({
  label,
  hint,
  error,
  className,
  id,
  children,
}: FieldFrame & { id?: string | undefined; children: (control: Described) => ReactNode }) {
  const ownId = useId()
  const controlId = id ?? ownId
  const hintId = hint === undefined ? null : `${controlId}-hint`
  const errorId = hasContent(error) ? `${controlId}-error` : null
  const described = [errorId, hintId].filter((each) => each !== null).join(" ")
  return (
    <div className={cx("field", errorId !== null && "field--error", className)}>
      <label htmlFor={controlId}>{label}</label>
      {children({
        id: controlId,
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(errorId === null ? {} : { "aria-invalid": true }),
      })}
      {errorId === null ? null : (
        <p className="err" id={errorId}>
          <Icon name="warning" small />
          <span>{error}</span>
        </p>
      )}
      {hintId === null ? null : (
        <span className="hint" id={hintId}>
          {hint}
        </span>
      )}
    </div>
  )
}

/** A line of text. */
export function TextField({
  label,
  hint,
  error,
  className,
  id,
  code = false,
  suffix,
  ...input
}: FieldFrame & ComponentProps<"input"> & { code?: boolean; suffix?: string }) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      {...(className === undefined ? {} : { className })}
      id={id}
    >
      {(control) =>
        suffix === undefined ? (
          <input {...input} {...control} className={cx("input", code && "code")} />
        ) : (
          <span className="affix">
            <input {...input} {...control} className={cx("input", code && "code")} />
            <span aria-hidden="true">{suffix}</span>
          </span>
        )
      }
    </Field>
  )
}

/** Several lines of text. */
export function TextAreaField({
  label,
  hint,
  error,
  className,
  id,
  ...input
}: FieldFrame & ComponentProps<"textarea">) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      {...(className === undefined ? {} : { className })}
      id={id}
    >
      {(control) => <textarea {...input} {...control} className="input" />}
    </Field>
  )
}

/** A choice from a list; `children` are its options. */
export function SelectField({
  label,
  hint,
  error,
  className,
  id,
  children,
  ...input
}: FieldFrame & ComponentProps<"select">) {
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      {...(className === undefined ? {} : { className })}
      id={id}
    >
      {(control) => (
        <select {...input} {...control} className="select">
          {children}
        </select>
      )}
    </Field>
  )
}

function hasContent(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ""
}
