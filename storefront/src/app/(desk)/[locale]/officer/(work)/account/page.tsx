import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readOfficerSession } from "@/data/read-session"
import { SecurityPage } from "@/features/account-access/security-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("account.security")
  return { title: t("title") }
}

export default async function Page() {
  const { officer } = await readOfficerSession()
  return (
    <SecurityPage
      actor="officer"
      name={officer.name}
      login={officer.login}
      hasSecondFactor={officer.has_second_factor}
      isSecondFactorRequired={officer.agency.requires_second_factor}
    />
  )
}
