import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { SignInPage } from "@/features/account-access/sign-in-page"
import { GoLink } from "@/ui/link"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.signIn")
  return { title: t("title") }
}

export default async function Page() {
  const t = await getTranslations("registration.signUp")
  return (
    <div className="grid gap-6">
      <SignInPage actor="producer" />
      <p>
        <GoLink href="/producer/sign-up">{t("begin")}</GoLink>
      </p>
    </div>
  )
}
