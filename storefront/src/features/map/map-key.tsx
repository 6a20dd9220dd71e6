import { useTranslations } from "next-intl"

export function MapKey() {
  const t = useTranslations("map.legend")
  return (
    <ul className="map-key" aria-label={t("heading")}>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <path className="map__village" d="M0-9 9 0 0 9-9 0zM0-3 3 0 0 3-3 0z" />
        </svg>
        {t("village")}
      </li>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <circle className="map__producer" r="8" />
        </svg>
        {t("producer")}
      </li>
      <li>
        <svg viewBox="-11 -11 22 22" aria-hidden="true">
          <path className="map__shade map__shade--key" d="M-9-7H9V7H-9z" />
        </svg>
        {t("area")}
      </li>
    </ul>
  )
}
