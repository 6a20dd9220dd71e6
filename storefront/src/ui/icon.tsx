import { cx } from "../lib/cx"
import { ICON_PATHS, type IconName } from "./icon-paths"

export type { IconName }

/** Always decoration: the words beside it, or the label of its button, say what it means. */
export function Icon({ name, small = false }: { name: IconName; small?: boolean }) {
  return (
    <svg className={cx("ico", small && "ico--s")} viewBox="0 0 24 24" aria-hidden="true">
      {ICON_PATHS[name]}
    </svg>
  )
}
