import type { Locale } from "@cholang/shared"
import type { Messages } from "./messages"

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale
    Messages: Messages
  }
}
