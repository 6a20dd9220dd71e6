import type { Metadata, Viewport } from "next"
import { GROUND_BY_DAY, GROUND_BY_NIGHT } from "@/config/theme-colours"
import { type Content, WorkDocument, workMetadata } from "@/features/shell/work-document"

/** A page may wait for its data: it is sent whole, never as a shell with holes. */
export const instant = false

export function generateStaticParams() {
  return [{ locale: "_" }]
}

export function generateMetadata(): Promise<Metadata> {
  return workMetadata("desk")
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: GROUND_BY_DAY },
    { media: "(prefers-color-scheme: dark)", color: GROUND_BY_NIGHT },
  ],
}

export default function OfficerLayout({ children }: { children: Content }) {
  return <WorkDocument>{children}</WorkDocument>
}
