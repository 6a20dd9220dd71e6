import type { Localised, MediaRef } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { TITLE_FIELDS } from "../../../domain/artisan"
import Craft from "./craft"
import Village from "./village"

/** A craftsperson (*nghệ nhân, thợ giỏi*). Personal data: shown only while the recorded consent stands. */
const Artisan = model
  .define(
    { name: "artisan", tableName: "craft_villages_artisan" },
    {
      id: model.id({ prefix: "artis" }).primaryKey(),
      handle: model.text().unique(),
      name: model.text(),
      title: model.json<Localised>().nullable(),
      title_field: model.enum([...TITLE_FIELDS]).nullable(),
      title_decision_no: model.text().nullable(),
      /** A calendar day, `YYYY-MM-DD`. */
      title_decided_on: model.text().nullable(),
      years_in_craft: model.number().nullable(),
      teaches: model.boolean().default(false),
      story: model.json<Localised>(),
      picture: model.json<MediaRef>().nullable(),
      consent_at: model.dateTime().nullable(),
      /** The version of the consent text that was agreed to. */
      consent_version: model.text().nullable(),
      consent_withdrawn_at: model.dateTime().nullable(),
      is_demo: model.boolean().default(false),
      village: model.belongsTo(() => Village, { mappedBy: "artisans" }).nullable(),
      craft: model.belongsTo(() => Craft, { mappedBy: "artisans" }).nullable(),
    }
  )
  .checks([
    {
      name: "craft_villages_artisan_consent_names_its_version",
      expression: (columns) =>
        `(${columns.consent_at} IS NULL) = (${columns.consent_version} IS NULL)`,
    },
    {
      name: "craft_villages_artisan_consent_withdrawn_after_given",
      expression: (columns) =>
        `${columns.consent_withdrawn_at} IS NULL OR (${columns.consent_at} IS NOT NULL AND ${columns.consent_withdrawn_at} >= ${columns.consent_at})`,
    },
    {
      name: "craft_villages_artisan_decision_belongs_to_title",
      expression: (columns) =>
        `${columns.title_decision_no} IS NULL OR ${columns.title} IS NOT NULL`,
    },
    {
      name: "craft_villages_artisan_title_decided_on_is_a_day",
      expression: (columns) => `${columns.title_decided_on} ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`,
    },
    {
      name: "craft_villages_artisan_years_not_negative",
      expression: (columns) => `${columns.years_in_craft} >= 0`,
    },
  ])

export default Artisan
