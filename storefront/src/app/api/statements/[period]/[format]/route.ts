import { fetchStatementFile } from "@/data/money"

type Context = { params: Promise<{ period: string; format: string }> }

/** The statement that a signed-in member downloads: the browser has a cookie, the backend wants a token. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { period, format } = await params
  if (format !== "csv" && format !== "pdf") return new Response(null, { status: 404 })
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "vi"
  const file = await fetchStatementFile(period, format, locale)
  if (file === null) return new Response(null, { status: 401 })
  if (!file.ok) return new Response(null, { status: file.status })
  return new Response(file.body, {
    headers: {
      "content-type": file.headers.get("content-type") ?? "application/octet-stream",
      "content-disposition": file.headers.get("content-disposition") ?? "attachment",
      "cache-control": "private, no-store",
    },
  })
}
