import { useTranslations } from "next-intl"
import { TextLink } from "@/ui/link"
import { AreaMap, type AreaMapProps } from "./area-map"
import type { BaseMap } from "./geometry/base-map"
import "./map.css"

/** A small map with the remark that it is no boundary; nothing where there is no map to draw. */
export function AreaFigure({
  base,
  ...props
}: Omit<AreaMapProps, "base"> & { base: BaseMap | null }) {
  const t = useTranslations("map")
  if (base === null) return null
  return (
    <figure className="area-figure">
      <AreaMap base={base} {...props} />
      <figcaption className="tiny soft">
        {base.isStylised ? t("stylised") : t("true")} <TextLink href="/map">{t("title")}</TextLink>
      </figcaption>
    </figure>
  )
}
