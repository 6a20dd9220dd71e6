import type { ReactNode } from "react"
import { getLocale } from "next-intl/server"
import { readProducerSession } from "@/data/read-session"
import { PortalFrame } from "@/features/shell/portal-frame"
import { pick } from "@/lib/localised"

export default async function WorkLayout({ children }: { children: ReactNode }) {
  const { member, producer } = await readProducerSession()
  return (
    <PortalFrame producerName={pick(producer.name, await getLocale())} member={member}>
      {children}
    </PortalFrame>
  )
}
