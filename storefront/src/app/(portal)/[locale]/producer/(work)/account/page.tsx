import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readProducerSession } from "@/data/read-session"
import { SecurityPage } from "@/features/account-access/security-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.security")
  return { title: t("title") }
}

export default async function Page() {
  const { member } = await readProducerSession()
  return (
    <SecurityPage
      actor="producer"
      name={member.name}
      login={member.login}
      hasSecondFactor={member.has_second_factor}
      isSecondFactorRequired={false}
    />
  )
}
