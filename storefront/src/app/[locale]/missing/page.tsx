import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("common.missing")
  return { title: t("title"), robots: { index: false } }
}

/** Shown with status 404 by the proxy for every path that is no page, and by no other address. */
export default function Missing() {
  return <MissingPage />
}
