import { useTranslations } from "next-intl"
import type { Href } from "../lib/paths"
import { PlainLink } from "./link"

export type BreadcrumbItem = { label: string; href?: Href }

/** The trail from the shop's front door; the last item is this page. The front door is added here. */
export function Breadcrumbs({ items }: { items: readonly BreadcrumbItem[] }) {
  const t = useTranslations("common")
  return (
    <nav className="crumbs" aria-label={t("breadcrumbs")}>
      <ol>
        <li>
          <PlainLink href="/">{t("shopName")}</PlainLink>
        </li>
        {items.map(({ label, href }) => (
          <li key={label}>
            {href === undefined ? (
              <span aria-current="page">{label}</span>
            ) : (
              <PlainLink href={href}>{label}</PlainLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
