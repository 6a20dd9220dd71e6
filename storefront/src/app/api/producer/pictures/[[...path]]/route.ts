import { forwardUpload } from "@/data/forward-upload"

type Context = { params: Promise<{ path?: string[] }> }

async function handle(request: Request, { params }: Context): Promise<Response> {
  const { path = [] } = await params
  return forwardUpload(request, path[0] ?? "")
}

export { handle as DELETE, handle as HEAD, handle as PATCH, handle as POST }
