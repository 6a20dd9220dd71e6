import { getCommunes } from "@/data/get-communes"

/** Codes and names of a province's communes, for the address form: the page itself brings only those already chosen. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ province: string }> }
): Promise<Response> {
  const { province } = await params
  const answer = /^\d{2}$/.test(province) ? await getCommunes(province) : null
  if (answer === null) return Response.json({ code: "not_found" }, { status: 404 })
  return Response.json(
    { communes: answer.communes.map(({ code, name }) => ({ code, name })) },
    { headers: { "cache-control": "public, max-age=86400" } }
  )
}
