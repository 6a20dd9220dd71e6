import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readRegistration } from "@/data/registration"
import { RegistrationStatePage } from "@/features/registration/state-page"
import { MissingPage } from "@/features/shell/missing-page"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("registration.state")
  return { title: t("title") }
}

export default async function Page() {
  const answer = await readRegistration()
  return answer === null ? <MissingPage /> : <RegistrationStatePage answer={answer} />
}
