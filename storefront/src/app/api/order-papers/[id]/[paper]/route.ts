import { fetchOrderPaper } from "@/data/producer-orders"

const PAPERS = ["packing-slip", "address-label"] as const

/** The papers of a parcel, for the member who is signed in; the backend says whose order it is. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string; paper: string }> }
): Promise<Response> {
  const { id, paper } = await params
  const known = PAPERS.find((name) => name === paper)
  const locale = new URL(request.url).searchParams.get("locale") === "en" ? "en" : "vi"
  const answer = known === undefined ? null : await fetchOrderPaper(id, known, locale)

  return answer?.ok
    ? new Response(answer.body, {
        headers: {
          "content-type": "application/pdf",
          "content-disposition": answer.headers.get("content-disposition") ?? "inline",
          "cache-control": "no-store",
        },
      })
    : new Response(null, { status: answer?.status ?? 404 })
}
