import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SignUpPage } from "@/features/registration/sign-up-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registration.signUp")
  return { title: t("title") }
}

export default function Page() {
  return <SignUpPage />
}
