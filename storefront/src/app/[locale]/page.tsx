import { getVillages } from "@/data/get-villages"
export default async function HomePage() {
  const villages = await getVillages()
  return <div className="wrap">{villages?.villages.length} villages</div>
}
