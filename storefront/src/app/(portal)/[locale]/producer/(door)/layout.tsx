import { getTranslations } from "next-intl/server"
import type { ReactNode } from "react"
import { DoorFrame } from "@/features/shell/door-frame"

export default async function DoorLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations("portal")
  return <DoorFrame title={t("title")}>{children}</DoorFrame>
}
