import type { DraftPictureView, PictureAnswer } from "@cholang/marketplace/http"
import { DetailedError, Upload } from "tus-js-client"
import { shrinkPicture } from "./shrink-picture"

export type PictureRefusal =
  "picture_unreadable" | "picture_too_small" | "picture_too_large" | "failed"

const ENDPOINT = "/api/producer/pictures"
/** Small enough that a broken connection loses seconds. */
const CHUNK_BYTES = 256 * 1024
const RETRY_DELAYS_MS = [0, 1_000, 3_000, 5_000, 10_000, 20_000, 30_000]
const REFUSALS: readonly string[] = ["picture_unreadable", "picture_too_small", "picture_too_large"]

/** Sends a picture in pieces and goes on where it stopped; what the server made of it, or why it refused. */
export async function sendPicture(
  file: File,
  onProgress: (percent: number) => void
): Promise<{ ok: true; picture: DraftPictureView } | { ok: false; code: PictureRefusal }> {
  const blob = await shrinkPicture(file)
  return new Promise((resolve) => {
    const upload = new Upload(blob, {
      endpoint: ENDPOINT,
      chunkSize: CHUNK_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      removeFingerprintOnSuccess: true,
      metadata: { filetype: blob.type },
      onProgress: (sent, total) => {
        onProgress(total === 0 ? 0 : Math.round((sent / total) * 100))
      },
      onError: (error) => {
        resolve({ ok: false, code: refusalOf(error) })
      },
      onSuccess: ({ lastResponse }) => {
        const picture = pictureOf(lastResponse.getBody())
        resolve(picture === null ? { ok: false, code: "failed" } : { ok: true, picture })
      },
    })
    void upload.findPreviousUploads().then((previous) => {
      const [begun] = previous
      if (begun !== undefined) upload.resumeFromPreviousUpload(begun)
      upload.start()
    })
  })
}

function pictureOf(text: string): DraftPictureView | null {
  try {
    // The contract of our own backend, held by its tests.
    // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment
    const answer: PictureAnswer = JSON.parse(text)
    return answer.picture
  } catch {
    return null
  }
}

function refusalOf(error: Error | DetailedError): PictureRefusal {
  const body = error instanceof DetailedError ? (error.originalResponse?.getBody() ?? "") : ""
  const code = REFUSALS.find((known) => body.includes(known))
  if (code === "picture_unreadable" || code === "picture_too_small" || code === "picture_too_large")
    return code
  return error instanceof DetailedError && error.originalResponse?.getStatus() === 413
    ? "picture_too_large"
    : "failed"
}
