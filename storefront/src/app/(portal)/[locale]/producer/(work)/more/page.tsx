import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { readProducerSession } from "@/data/read-session"
import { SignOutForm } from "@/features/account-access/sign-out-form"
import { MoreSections } from "@/features/shell/more-sections"
import { PageHead } from "@/ui/page-head"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("portal.more")
  return { title: t("title") }
}

export default async function MorePage() {
  const t = await getTranslations("portal")
  const { member } = await readProducerSession()
  return (
    <>
      <PageHead
        title={t("more.title")}
        lead={t("more.signedInAs", { name: member.name, role: t(`roles.${member.role}`) })}
      />
      <div className="wrap stack">
        <MoreSections permissions={member.permissions} />
        <SignOutForm actor="producer" />
      </div>
    </>
  )
}
