import { stat } from "node:fs/promises"
import { resolve } from "node:path"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { env } from "../env"
import { candidatesFor, isMediaName } from "./media-file"

/** A name contains the hash of its content, so what was fetched once never needs to be fetched again. */
const IMMUTABLE = "public, max-age=31536000, immutable"

/** Sends a picture of `MEDIA_DIR`, in AVIF where the browser names it and the file is there. */
export async function serveMedia(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  // Not `req.path`: a matcher with a wildcard takes the whole path as the place where this is mounted.
  const name = /^\/media\/([^/?]+)(?:\?|$)/.exec(req.originalUrl)?.[1] ?? ""
  const folder = resolve(env().MEDIA_DIR)
  const file = isMediaName(name)
    ? await firstPresent(folder, candidatesFor(name, req.get("accept")))
    : null

  if (file === null || !["GET", "HEAD"].includes(req.method)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "No such picture", "not_found")
  }
  res.setHeader("Cache-Control", IMMUTABLE)
  res.setHeader("Vary", "Accept")
  res.setHeader("Access-Control-Allow-Origin", "*")
  res.setHeader("Cross-Origin-Resource-Policy", "cross-origin")
  res.setHeader("X-Content-Type-Options", "nosniff")
  // SVG is markup: shown on its own it must run nothing.
  res.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
  res.sendFile(
    file,
    { root: folder, cacheControl: false, dotfiles: "deny" },
    (error: Error | undefined) => {
      if (error && !res.headersSent) {
        next(error)
      }
    }
  )
}

async function firstPresent(folder: string, names: string[]): Promise<string | null> {
  for (const name of names) {
    if (await isFile(resolve(folder, name))) {
      return name
    }
  }
  return null
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile()
  } catch {
    // Not there, or not readable: to a visitor both mean that there is no such picture.
    return false
  }
}
