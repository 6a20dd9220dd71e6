import { exportOffers } from "@/data/export-offers"

export function GET(): Promise<Response> {
  return exportOffers()
}
