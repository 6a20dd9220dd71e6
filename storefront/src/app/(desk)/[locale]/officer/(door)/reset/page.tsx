import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { ResetPage } from "@/features/account-access/door-pages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.reset")
  return { title: t("title") }
}

export default function Page() {
  return <ResetPage actor="officer" />
}
