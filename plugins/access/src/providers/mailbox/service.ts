import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"

/**
 * Brings a message to nobody: the mailroom keeps it and `/mailbox` shows it. For development and demonstrations, for
 * e-mail and text messages alike.
 */
class MailboxNotificationService extends AbstractNotificationProviderService {
  static override identifier = "mailbox"

  override send({
    template,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    return Promise.resolve({ id: `mailbox:${template}` })
  }
}

export default MailboxNotificationService
