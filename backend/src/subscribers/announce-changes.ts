import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Announcer } from "../announcements/announcer"
import { ANNOUNCED_EVENTS, staleAfter } from "../announcements/entries"
import { env } from "../env"

let announcer: Announcer | undefined

/** Tells the storefront which of its pages an event made stale; never holds up or fails the event itself. */
export default async function announceChanges({ event, container }: SubscriberArgs): Promise<void> {
  announcer ??= new Announcer({
    url: `${env().STOREFRONT_URL}/api/revalidate`,
    secret: env().REVALIDATE_SECRET,
    onFailure: (reason) => {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(
          `The storefront was not told of a change and shows it when its pages run out: ${reason}`
        )
    },
  })
  void announcer.announce(staleAfter(event.name))
  await Promise.resolve()
}

export const config: SubscriberConfig = {
  event: ANNOUNCED_EVENTS,
  context: { subscriberId: "announce-changes" },
}
