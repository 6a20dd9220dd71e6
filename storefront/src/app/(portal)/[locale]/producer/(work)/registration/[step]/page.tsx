import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readRegistration } from "@/data/registration"
import { RegistrationStatePage } from "@/features/registration/state-page"
import { RegistrationStepPage } from "@/features/registration/step-page"
import { stepNamed } from "@/features/registration/steps"
import { MissingPage } from "@/features/shell/missing-page"

type Props = PageProps<"/[locale]/producer/registration/[step]">

export function generateStaticParams() {
  return [{ step: "_" }]
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { step }] = await Promise.all([getTranslations("registration.steps"), params])
  return { title: t(stepNamed(step)) }
}

export default async function Page({ params, searchParams }: Props) {
  const [{ step }, query, answer] = await Promise.all([params, searchParams, readRegistration()])
  if (answer === null) return <MissingPage />
  if (!answer.registration.is_editable) return <RegistrationStatePage answer={answer} />
  return <RegistrationStepPage answer={answer} step={stepNamed(step)} query={wordsOf(query)} />
}

function wordsOf(query: Record<string, string | string[] | undefined>) {
  return Object.fromEntries(
    ["refused", "saved", "check"].flatMap((name) => {
      const value = query[name]
      return typeof value === "string" ? [[name, value] as const] : []
    })
  )
}
