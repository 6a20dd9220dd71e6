import type { ReactNode } from "react"
import { readOfficerSession } from "@/data/read-session"
import { DeskFrame } from "@/features/shell/desk-frame"

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const { officer } = await readOfficerSession()
  return <DeskFrame officer={officer}>{children}</DeskFrame>
}
