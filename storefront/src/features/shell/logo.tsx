/** The seal of the market: a diamond cut four times, as on the brocade. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true">
      <path d="M1 1h38v38H1z" fill="var(--color-stamp)" />
      <path d="M4 4h32v32H4z" fill="none" stroke="var(--color-on-stamp)" />
      <path
        d="M20 7l13 13-13 13L7 20z"
        fill="none"
        stroke="var(--color-on-stamp)"
        strokeWidth="2"
      />
      <path d="M20 13l7 7-7 7-7-7z" fill="var(--color-on-stamp)" />
      <path d="M20 17.5l2.5 2.5-2.5 2.5-2.5-2.5z" fill="var(--color-stamp)" />
    </svg>
  )
}
