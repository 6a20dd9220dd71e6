import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SignInPage } from "@/features/account-access/sign-in-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn")
  return { title: t("title") }
}

export default function Page() {
  return <SignInPage actor="officer" />
}
