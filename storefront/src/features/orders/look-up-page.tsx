import { getTranslations } from "next-intl/server"
import { ClientMessages } from "@/i18n/client-messages"
import { PageHead } from "@/ui/page-head"
import { LookUpForm } from "./look-up-form"

export async function LookUpPage() {
  const t = await getTranslations("orders.lookUp")
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} />
      <div className="wrap">
        <ClientMessages namespaces={["orders"]}>
          <LookUpForm />
        </ClientMessages>
      </div>
    </>
  )
}
