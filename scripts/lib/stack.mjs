import { chmodSync, writeFileSync } from "node:fs"
import path from "node:path"
import { seedResult } from "./database.mjs"
import { BACKEND_BUILT, MEDUSA, NEXT, STOREFRONT } from "./paths.mjs"
import { lastLines, start } from "./processes.mjs"
import { Refusal, step } from "./report.mjs"

const node = process.execPath
const UP_WITHIN_MS = 120_000

/** Starts the built backend and storefront in production mode and waits until both answer. */
export async function startStack({ dataDir, settings, ports }) {
  const backend = start("backend", node, [MEDUSA, "start"], {
    cwd: BACKEND_BUILT,
    env: { ...settings.backend, NODE_ENV: "production" },
  })
  const {
    publishable_key: key,
    accounts,
    scarce_variant: scarceVariant,
  } = seedResult(settings.backend)
  const storefront = start(
    "storefront",
    node,
    [NEXT, "start", "--port", String(ports.storefront)],
    {
      cwd: STOREFRONT,
      env: {
        ...settings.storefront,
        NODE_ENV: "production",
        ...(key ? { MEDUSA_PUBLISHABLE_KEY: process.env.MEDUSA_PUBLISHABLE_KEY ?? key } : {}),
      },
    }
  )
  await step("starting backend and storefront", async () => {
    await untilUp(backend, `http://localhost:${ports.backend}/health`)
    await untilUp(storefront, `http://localhost:${ports.storefront}/`)
  })
  const instance = {
    storefront_url: settings.storefrontUrl,
    backend_url: settings.backendUrl,
    publishable_key: key,
    accounts,
    scarce_variant: scarceVariant,
  }
  writeInstance(dataDir, instance)
  finishPictures(settings.backend)
  return { instance, backend, storefront }
}

/** Pictures for sharing and AVIF: nobody waits for them, and a run that is cut short goes on at the next start. */
function finishPictures(env) {
  start("pictures", node, [path.join(BACKEND_BUILT, "src", "seed", "media", "finish.js")], { env })
}

async function untilUp(child, url) {
  const until = Date.now() + UP_WITHIN_MS
  while (Date.now() < until && !child.hasExited) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => null)
    if (answer && answer.status < 500) return
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  throw new Refusal(
    `The ${child.log} did not come up. The end of its output:\n\n${lastLines(child.logFile)}`,
    `Read ${child.logFile}, mend the cause and start again.`
  )
}

/** The demo accounts' passwords lie in it, so only its owner reads it. */
function writeInstance(dataDir, instance) {
  const file = path.join(dataDir, "instance.json")
  writeFileSync(file, `${JSON.stringify(instance, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
}
