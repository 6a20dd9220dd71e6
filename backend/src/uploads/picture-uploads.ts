import { AsyncLocalStorage } from "node:async_hooks"
import { randomUUID } from "node:crypto"
import { mkdir, rm } from "node:fs/promises"
import { dirname, join, resolve } from "node:path"
import type { PictureAnswer } from "@cholang/marketplace/http"
import { keepListingPictureWorkflow } from "@cholang/marketplace/workflows"
import { type ProducerScope, producerScopeOf } from "@cholang/shared"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Server as TusServer } from "@tus/server" with { "resolution-mode": "import" }
import { z } from "@medusajs/framework/zod"
import { env } from "../env"

/** Where resumable uploads begin (tus 1.0.0). */
export const PICTURE_UPLOADS_PATH = "/producer/pictures/uploads"
const MAX_BYTES = 12 * 1024 * 1024
/** Uploads that were never finished are thrown away after a day. */
const UNFINISHED_MS = 24 * 3_600_000

type Sender = { scope: ProducerScope; container: MedusaContainer }
/** Whose request is being answered: the protocol's server hands its callbacks no request of ours. */
const senders = new AsyncLocalStorage<Sender>()

let starting: Promise<TusServer> | undefined

/**
 * Takes a picture in pieces, so that a weak network loses seconds and not minutes. An upload belongs to the producer that
 * began it; what arrived whole is checked by its content, drawn anew, and the raw bytes are removed.
 */
export async function receivePicture(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  starting ??= startServer()
  const server = await starting
  // Mounted below its path, the request must say the whole one again.
  req.url = req.originalUrl
  await senders.run({ scope: producerScopeOf(req.scope), container: req.scope }, () =>
    server.handle(req, res)
  )
}

async function startServer(): Promise<TusServer> {
  const [{ Server }, { FileStore }] = await Promise.all([
    import("@tus/server"),
    import("@tus/file-store"),
  ])
  const directory = join(dirname(resolve(env().MEDIA_DIR)), "uploads", "pictures")
  await mkdir(directory, { recursive: true })
  return new Server({
    path: PICTURE_UPLOADS_PATH,
    datastore: new FileStore({ directory, expirationPeriodInMilliseconds: UNFINISHED_MS }),
    maxSize: MAX_BYTES,
    relativeLocation: true,
    disableTerminationForFinishedUploads: true,
    namingFunction: () => `${senderOf().scope.producerId}-${randomUUID()}`,
    onIncomingRequest: (_req, id) =>
      id === "" || id.startsWith(`${senderOf().scope.producerId}-`)
        ? Promise.resolve()
        : Promise.reject(refusal(404, "not_found")),
    onUploadFinish: async (_req, { id }) => {
      const path = join(directory, id)
      try {
        return await keep(path)
      } finally {
        await rm(path, { force: true })
        await rm(`${path}.json`, { force: true })
      }
    },
  })
}

async function keep(path: string) {
  const { scope, container } = senderOf()
  const { result, errors } = await keepListingPictureWorkflow(container).run({
    input: { scope, path },
    throwOnError: false,
  })
  const picture = errors.length > 0 ? undefined : result[0]
  if (picture === undefined) {
    throw refusal(422, codeOf(errors[0]?.error))
  }
  const answer: PictureAnswer = {
    picture: { id: picture.id, media: { ...picture.media, alt: { vi: "", en: "" } } },
  }
  return {
    status_code: 200,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(answer),
  }
}

function senderOf(): Sender {
  const sender = senders.getStore()
  if (sender === undefined) {
    throw refusal(500, "unavailable")
  }
  return sender
}

const Coded = z.object({ code: z.string() })

function codeOf(error: unknown): string {
  const coded = Coded.safeParse(error)
  return coded.success ? coded.data.code : "picture_unreadable"
}

/** As the protocol's server takes refusals: a status and a body, here with the code that the face words. */
class UploadRefused extends Error {
  constructor(
    readonly status_code: number,
    readonly body: string
  ) {
    super(body)
  }
}

function refusal(status: number, code: string): UploadRefused {
  return new UploadRefused(status, JSON.stringify({ code }))
}
