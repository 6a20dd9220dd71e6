import type { Localised, MediaRef } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { VILLAGE_STATUSES, VILLAGE_TYPES } from "../../../domain/village"
import Artisan from "./artisan"
import Craft from "./craft"

/** A craft village (*làng nghề*). What is not known is empty, never guessed. */
const Village = model
  .define(
    { name: "village", tableName: "craft_villages_village" },
    {
      id: model.id({ prefix: "vill" }).primaryKey(),
      handle: model.text().unique(),
      name: model.json<Localised>(),
      type: model.enum([...VILLAGE_TYPES]),
      status: model.enum([...VILLAGE_STATUSES]),
      summary: model.json<Localised>(),
      story: model.json<Localised>(),
      recognition_decision_no: model.text().nullable(),
      /** A calendar day, `YYYY-MM-DD`. */
      recognised_on: model.text().nullable(),
      commune_code: model.text().index(),
      /** The address as it was printed before July 2025. */
      legacy_address: model.text().nullable(),
      founded_year: model.number().nullable(),
      altitude_metres: model.number().nullable(),
      picture: model.json<MediaRef>().nullable(),
      source: model.text().nullable(),
      is_demo: model.boolean().default(false),
      crafts: model.manyToMany(() => Craft, {
        mappedBy: "villages",
        pivotTable: "craft_villages_village_craft",
      }),
      artisans: model.hasMany(() => Artisan, { mappedBy: "village" }),
    }
  )
  .checks([
    {
      name: "craft_villages_village_commune_code_has_five_digits",
      expression: (columns) => `${columns.commune_code} ~ '^[0-9]{5}$'`,
    },
    {
      name: "craft_villages_village_recognised_on_is_a_day",
      expression: (columns) => `${columns.recognised_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
    {
      name: "craft_villages_village_fact_has_source",
      expression: (columns) => `${columns.is_demo} OR ${columns.source} IS NOT NULL`,
    },
    {
      name: "craft_villages_village_candidate_has_no_decision",
      expression: (columns) =>
        `${columns.type} <> 'candidate' OR ${columns.recognition_decision_no} IS NULL`,
    },
  ])

export default Village
