import "server-only"
import { env } from "../env"
import { readSession } from "./session"

/** Headers of the resumable protocol (tus 1.0.0) that a browser sends. */
const SENT = [
  "tus-resumable",
  "upload-length",
  "upload-offset",
  "upload-metadata",
  "content-type",
  "x-http-method-override",
]
/** And those that it waits for. */
const ANSWERED = [
  "tus-resumable",
  "upload-offset",
  "upload-length",
  "upload-expires",
  "content-type",
  "cache-control",
]

/** Where the browser finds the uploads of pictures: same origin, so that the session stays in its cookie. */
const PICTURE_UPLOADS = "/api/producer/pictures"
const BACKEND_UPLOADS = "/producer/pictures/uploads"

/** Hands a part of a picture on to the backend with the session of who sends it, and the answer back. */
export async function forwardUpload(request: Request, id: string): Promise<Response> {
  const token = await readSession("producer")
  if (token === null) return Response.json({ code: "unauthorized" }, { status: 401 })
  if (!isOwnPage(request)) return Response.json({ code: "forbidden" }, { status: 403 })

  const headers = new Headers({ authorization: `Bearer ${token}` })
  for (const name of SENT) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  const path = id === "" ? BACKEND_UPLOADS : `${BACKEND_UPLOADS}/${encodeURIComponent(id)}`
  const body =
    request.method === "PATCH" || request.method === "POST" ? await request.arrayBuffer() : null
  try {
    const answer = await fetch(new URL(path, env().BACKEND_URL), {
      method: request.method,
      headers,
      body,
      cache: "no-store",
    })
    return new Response(
      answer.status === 204 || request.method === "HEAD" ? null : await answer.arrayBuffer(),
      {
        status: answer.status,
        headers: answeredHeaders(answer.headers),
      }
    )
  } catch {
    return Response.json({ code: "unavailable" }, { status: 503 })
  }
}

function answeredHeaders(from: Headers): Headers {
  const headers = new Headers()
  for (const name of ANSWERED) {
    const value = from.get(name)
    if (value !== null) headers.set(name, value)
  }
  const id = from.get("location")?.split("/").at(-1)
  if (id !== undefined) headers.set("location", `${PICTURE_UPLOADS}/${id}`)
  return headers
}

/** A page of another site may make a browser send, but not with our origin. */
function isOwnPage(request: Request): boolean {
  const origin = request.headers.get("origin")
  return origin === null || new URL(origin).host === request.headers.get("host")
}
