import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import {
  INDICATION_STATUSES,
  type IndicationManager,
  type SpecificationLimit,
} from "../../../domain/indication"
import IndicationRight from "./indication-right"

/** A geographical indication (*chỉ dẫn địa lý*) as the register has it. What is not known is empty. */
const GeographicalIndication = model
  .define("geographical_indication", {
    id: model.id({ prefix: "gind" }).primaryKey(),
    handle: model.text().unique(),
    name: model.json<Localised>(),
    product: model.json<Localised>(),
    registration_no: model.text().nullable(),
    decision_no: model.text().nullable(),
    /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    decided_on: model.text().nullable(),
    /** As precise as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
    registered_on: model.text().nullable(),
    status: model.enum([...INDICATION_STATUSES]),
    owner: model.json<Localised>(),
    /** Oldest first. */
    managers: model.json<IndicationManager[]>(),
    area_commune_codes: model.array(),
    /** Names of communes as printed in the decision, many of them gone since July 2025. */
    area_former_names: model.array(),
    specification: model.json<SpecificationLimit[]>(),
    story: model.json<Localised>(),
    source: model.text(),
    is_demo: model.boolean().default(false),
    rights: model.hasMany(() => IndicationRight, { mappedBy: "indication" }),
  })
  .checks([
    {
      name: "geographical_indication_registered_on_is_a_date",
      expression: (columns) => `${columns.registered_on} ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`,
    },
    {
      name: "geographical_indication_decided_on_is_a_date",
      expression: (columns) => `${columns.decided_on} ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$'`,
    },
  ])
  .indexes([
    {
      on: ["registration_no"],
      unique: true,
      where: "registration_no IS NOT NULL AND deleted_at IS NULL",
    },
  ])

export default GeographicalIndication
