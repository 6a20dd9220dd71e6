import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SecondStepPage } from "@/features/account-access/sign-in-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.secondFactor")
  return { title: t("title") }
}

export default function Page() {
  return <SecondStepPage actor="producer" />
}
