import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { InvitationPage } from "@/features/account-access/door-pages"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.invitation")
  return { title: t("title") }
}

export default async function Page({ searchParams }: PageProps<"/[locale]/officer/invitation">) {
  const { token } = await searchParams
  return <InvitationPage actor="officer" token={typeof token === "string" ? token : ""} />
}
