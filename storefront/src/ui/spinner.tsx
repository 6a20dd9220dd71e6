/** Three weaving diamonds; the words beside it say what is going on. */
export function Spinner() {
  return (
    <span className="spin" aria-hidden="true">
      <i />
      <i />
      <i />
    </span>
  )
}
