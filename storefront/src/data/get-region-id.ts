import "server-only"
import { medusa } from "./medusa"

let regionId: string | undefined

/** The region that sells to Việt Nam, in đồng. Asked once per process: a shop does not change its region. */
export async function getRegionId(): Promise<string> {
  regionId ??= await findRegionId()
  return regionId
}

async function findRegionId(): Promise<string> {
  const { regions } = await medusa().store.region.list({ fields: "id,currency_code,*countries" })
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === "vn"))
  if (region === undefined) throw new RangeError("The backend has no region for Việt Nam")
  return region.id
}
