import { Modules } from "@medusajs/framework/utils"
import type { Env } from "../env"

/** One server and worker in one process by default; with `REDIS_URL` any number of them, on the same build. */
export function modules(env: Env, ownModules: string, ownProviders: string) {
  return [
    {
      resolve: `${ownModules}/clock`,
      options: { offsetSeconds: env.CLOCK_OFFSET_SECONDS },
    },
    auth(env),
    payment(env),
    file(env),
    notification(env, ownProviders),
    search(),
    ...(env.REDIS_URL === undefined ? [] : onRedis(env.REDIS_URL)),
  ]
}

/** Shoppers and operators sign in by e-mail; members of producers and officers by e-mail or phone. */
function auth(env: Env) {
  return {
    resolve: "@medusajs/medusa/auth",
    options: {
      providers: [
        { resolve: "@medusajs/medusa/auth-emailpass", id: "emailpass" },
        { resolve: "@cholang/access/providers/account", id: "account" },
      ],
      mfa: {
        encryption_key: env.AUTH_MFA_ENCRYPTION_KEY,
        disable_policy: "challenge",
        providers: [{ id: "totp", options: { issuer: "Chợ Làng" } }],
      },
    },
  }
}

function payment(env: Env) {
  return {
    resolve: "@medusajs/medusa/payment",
    options: {
      providers: [
        { resolve: "@cholang/payments/providers/cash-on-delivery", id: "cod" },
        {
          resolve: "@cholang/payments/providers/bank-transfer",
          id: "bank-transfer",
          options: {
            bankName: env.BANK_NAME,
            accountNo: env.BANK_ACCOUNT_NO,
            accountName: env.BANK_ACCOUNT_NAME,
          },
        },
        ...(env.STRIPE_API_KEY === undefined
          ? []
          : [
              {
                resolve: "@medusajs/medusa/payment-stripe",
                id: "stripe",
                options: { apiKey: env.STRIPE_API_KEY, webhookSecret: env.STRIPE_WEBHOOK_SECRET },
              },
            ]),
      ],
    },
  }
}

function file(env: Env) {
  const provider =
    env.S3_BUCKET === undefined
      ? {
          resolve: "@medusajs/medusa/file-local",
          id: "local",
          options: {
            backend_url: `${env.BACKEND_URL}/static`,
            private_upload_dir: env.PRIVATE_DIR,
          },
        }
      : {
          resolve: "@medusajs/medusa/file-s3",
          id: "s3",
          options: {
            file_url: env.S3_FILE_URL,
            bucket: env.S3_BUCKET,
            region: env.S3_REGION,
            endpoint: env.S3_ENDPOINT,
            access_key_id: env.S3_ACCESS_KEY_ID,
            secret_access_key: env.S3_SECRET_ACCESS_KEY,
          },
        }
  return { resolve: "@medusajs/medusa/file", options: { providers: [provider] } }
}

/**
 * The mailbox of a developer's machine takes both channels. Elsewhere e-mail goes out by SMTP; text messages need a
 * provider of the shop's carrier (docs/operate.md), and wait in the mailroom without one.
 */
function notification(env: Env, ownProviders: string) {
  const smtp = {
    resolve: `${ownProviders}/smtp`,
    id: "smtp",
    options: { channels: ["email"], url: env.SMTP_URL, from: env.MAIL_FROM },
  }
  const mailbox = {
    resolve: "@cholang/access/providers/mailbox",
    id: "mailbox",
    options: { channels: ["email", "sms"] },
  }
  return {
    resolve: "@medusajs/medusa/notification",
    options: {
      providers: [...(env.MAILBOX ? [mailbox] : []), ...(env.SMTP_URL === undefined ? [] : [smtp])],
    },
  }
}

/**
 * The stock provider, without the stemming and stop words of English: texts are folded Vietnamese, where "an" and "do"
 * are words that people search for.
 */
function search() {
  return {
    resolve: "@medusajs/medusa/search",
    options: {
      providers: [
        {
          resolve: "@medusajs/medusa/search-postgres",
          id: "postgres",
          options: { language: "simple" },
        },
      ],
    },
  }
}

function onRedis(redisUrl: string) {
  return [
    { resolve: "@medusajs/medusa/event-bus-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
    {
      key: Modules.CACHING,
      resolve: "@medusajs/medusa/caching",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/caching-redis",
            id: "caching-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/locking-redis",
            id: "locking-redis",
            is_default: true,
            options: { redisUrl },
          },
        ],
      },
    },
  ]
}
