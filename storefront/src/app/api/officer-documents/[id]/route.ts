import { sendDocument } from "@/data/send-document"

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> }
): Promise<Response> {
  return sendDocument("officer", (await params).id)
}
