import { type ComponentProps, type ReactNode, useId } from "react"
import { cx } from "../lib/cx"
import { Icon } from "./icon"

export type FieldFrame = {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and the way out, in one sentence. */
  error?: ReactNode
  className?: string | undefined
  id?: string | undefined
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
}: FieldFrame & { children: (control: Described) => ReactNode }) {
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

type TextFieldProps = FieldFrame & ComponentProps<"input"> & { code?: boolean; suffix?: string }

/** A line of text. */
export function TextField({ code = false, suffix, ...props }: TextFieldProps) {
  const [frame, input] = partsOf(props)
  return (
    <Field {...frame}>
      {(control) => {
        const line = <input {...input} {...control} className={cx("input", code && "code")} />
        return suffix === undefined ? (
          line
        ) : (
          <span className="affix">
            {line}
            <span aria-hidden="true">{suffix}</span>
          </span>
        )
      }}
    </Field>
  )
}

/** Several lines of text. */
export function TextAreaField(props: FieldFrame & ComponentProps<"textarea">) {
  const [frame, input] = partsOf(props)
  return (
    <Field {...frame}>{(control) => <textarea {...input} {...control} className="input" />}</Field>
  )
}

/** A choice from a list; `children` are its options. */
export function SelectField({ children, ...props }: FieldFrame & ComponentProps<"select">) {
  const [frame, input] = partsOf(props)
  return (
    <Field {...frame}>
      {(control) => (
        <select {...input} {...control} className="select">
          {children}
        </select>
      )}
    </Field>
  )
}

/** What the frame says, and what belongs to the control itself. */
function partsOf<Props extends FieldFrame>({
  label,
  hint,
  error,
  className,
  id,
  ...input
}: Props): [FieldFrame, Omit<Props, keyof FieldFrame>] {
  return [{ label, hint, error, className, id }, input]
}

function hasContent(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== ""
}
