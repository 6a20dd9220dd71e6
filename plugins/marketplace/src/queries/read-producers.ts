import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProducerState } from "../domain"
import type { Producer, ProducerSummary } from "../http"
import {
  PRODUCER_FIELDS,
  PRODUCER_SUMMARY_FIELDS,
  toProducer,
  toProducerSummary,
} from "./producer-row"

const PUBLISHING: ProducerState = "approved"

/** The producers that may publish, by handle. */
export async function readProducers(
  container: MedusaContainer,
  filters: { village_handle?: string | undefined; commune_code?: string | undefined } = {}
): Promise<ProducerSummary[]> {
  const given = Object.fromEntries(
    Object.entries(filters).filter(([, value]) => value !== undefined)
  )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: PRODUCER_SUMMARY_FIELDS,
    filters: { ...given, state: PUBLISHING },
    pagination: { order: { handle: "ASC" } },
  })
  return data.map(toProducerSummary)
}

/** One producer that may publish; null for every other handle. */
export async function readProducer(
  container: MedusaContainer,
  handle: string
): Promise<Producer | null> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "producer",
    fields: PRODUCER_FIELDS,
    filters: { handle, state: PUBLISHING },
  })
  return data[0] === undefined ? null : toProducer(data[0])
}
