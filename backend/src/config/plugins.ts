import type { Env } from "../env"

/** The plugins of the field, with their options. */
export function plugins(env: Env) {
  return [
    { resolve: "@medusajs/draft-order", options: {} },
    // First of ours: its guards run before every other middleware of /producer and /officer.
    {
      resolve: "@cholang/access",
      options: {
        mailbox: env.MAILBOX,
        clientAddressSecret: env.REVALIDATE_SECRET,
        trustedProxies: env.TRUSTED_PROXIES,
        storefrontUrl: env.STOREFRONT_URL,
      },
    },
    {
      resolve: "@cholang/marketplace",
      options: {
        mediaDir: env.MEDIA_DIR,
        storefrontUrl: env.STOREFRONT_URL,
        identitySecret: env.IDENTITY_SECRET,
        producerApprovers: env.PRODUCER_APPROVERS,
        money: {
          payoutAccountHoldHours: env.PAYOUT_ACCOUNT_HOLD_HOURS,
          minimumPayoutVnd: env.PAYOUT_MINIMUM_VND,
        },
      },
    },
    { resolve: "@cholang/craft-villages", options: {} },
    { resolve: "@cholang/ocop", options: {} },
    { resolve: "@cholang/geographical-indications", options: {} },
    {
      resolve: "@cholang/traceability",
      options: { publicIdUrl: env.PUBLIC_ID_URL, storefrontUrl: env.STOREFRONT_URL },
    },
    { resolve: "@cholang/payments", options: {} },
  ]
}
