import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createTransport, type Transporter } from "nodemailer"

const Sent = z.object({ messageId: z.string() })

type SmtpOptions = {
  /** `smtps://user:password@host:465`, or `smtp://…:587`, which is raised to TLS where the server offers it. */
  url: string
  /** The sender that readers see: `Chợ Làng <no-reply@cholang.example>`. */
  from: string
}

const TIMEOUT_MS = 15_000

/** Sends e-mail by the server of `SMTP_URL`. A refusal is thrown: the mailroom tries again. */
class SmtpNotificationService extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly transport: Transporter
  private readonly from: string

  constructor(_container: unknown, { url, from }: SmtpOptions) {
    super()
    this.from = from
    this.transport = createTransport(url, {
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    })
  }

  override async send({
    to,
    content,
  }: ProviderSendNotificationDTO): Promise<ProviderSendNotificationResultsDTO> {
    if (content?.text === undefined || content.subject === "") {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "An e-mail needs a subject and a text")
    }
    const sent: unknown = await this.transport.sendMail({
      from: this.from,
      to,
      subject: content.subject,
      text: content.text,
      // Plain text only: nothing to load, nothing to track, and every mail programme shows it.
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    return { id: Sent.parse(sent).messageId }
  }
}

export default SmtpNotificationService
