import "./care.css"
import { useTranslations } from "next-intl"
import type { ReactNode } from "react"
import { LocaleField } from "@/i18n/locale-field-input"
import { PlainLink } from "@/ui/link"
import { PageHead } from "@/ui/page-head"
import { SubmitButton } from "@/ui/submit-button"
import { signOut } from "./account-actions"

const PARTS = {
  account: "/account",
  orders: "/account/orders",
  addresses: "/account/addresses",
  saved: "/account/saved",
  followed: "/account/followed",
  reviews: "/account/reviews",
  complaints: "/account/complaints",
  data: "/account/data",
} as const
export type AccountPart = keyof typeof PARTS
const NAMES: readonly AccountPart[] = [
  "account",
  "orders",
  "addresses",
  "saved",
  "followed",
  "reviews",
  "complaints",
  "data",
]

/** A page of the account: its name, the other parts, and the way out. */
export function AccountFrame({ part, children }: { part: AccountPart; children: ReactNode }) {
  const t = useTranslations("care")
  return (
    <>
      <PageHead title={t(`titles.${part}`)} />
      <div className="wrap care">
        <nav className="care__nav stack" aria-label={t("nav")}>
          <ul>
            {NAMES.map((name) => (
              <li key={name}>
                <PlainLink
                  className="link"
                  href={PARTS[name]}
                  aria-current={name === part ? "page" : undefined}
                >
                  {t(`titles.${name}`)}
                </PlainLink>
              </li>
            ))}
          </ul>
          <form action={signOut}>
            <LocaleField />
            <SubmitButton variant="quiet" size="small" busyLabel={t("busy")}>
              {t("signOut")}
            </SubmitButton>
          </form>
        </nav>
        <div className="care__main">{children}</div>
      </div>
    </>
  )
}
