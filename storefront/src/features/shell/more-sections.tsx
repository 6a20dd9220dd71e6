import type { ProducerPermission } from "@cholang/access/domain"
import { useTranslations } from "next-intl"
import { Icon } from "@/ui/icon"
import { PlainLink } from "@/ui/link"
import { producerNavFor } from "./producer-nav"

/** What the bar of a phone has no room for. */
export function MoreSections({ permissions }: { permissions: readonly ProducerPermission[] }) {
  const t = useTranslations("portal.nav")
  return (
    <ul className="portal__list">
      {producerNavFor(permissions)
        .filter(({ isInBar }) => !isInBar)
        .map(({ key, href, icon }) => (
          <li key={key}>
            <PlainLink href={href}>
              <Icon name={icon} />
              <span>{t(key)}</span>
              <Icon name="next" small />
            </PlainLink>
          </li>
        ))}
    </ul>
  )
}
