/** First stop of the keyboard: past the head to what the page is about. */
export function SkipLink({ label }: { label: string }) {
  return (
    <a className="skip" href="#main">
      {label}
    </a>
  )
}
