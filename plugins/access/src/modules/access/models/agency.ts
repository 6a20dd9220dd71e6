import { model } from "@medusajs/framework/utils"
import { AGENCY_KINDS, TERRITORY_KINDS } from "../../../domain"
import Invitation from "./invitation"
import Officer from "./officer"

/** A body that decides or supervises: a department of the province, a commune's committee, a council, a control body. */
const Agency = model
  .define(
    { name: "agency", tableName: "access_agency" },
    {
      id: model.id({ prefix: "agncy" }).primaryKey(),
      handle: model.text(),
      kind: model.enum([...AGENCY_KINDS]),
      /** `{ vi, en }` */
      name: model.json(),
      territory_kind: model.enum([...TERRITORY_KINDS]),
      /** Five digits each, Decision 19/2025/QĐ-TTg; empty for the whole province. */
      commune_codes: model.array(),
      /** Its officers reach nothing but the enrolment until they have a second factor. */
      requires_second_factor: model.boolean().default(false),
      is_demo: model.boolean().default(false),
      officers: model.hasMany(() => Officer, { mappedBy: "agency" }),
      invitations: model.hasMany(() => Invitation, { mappedBy: "agency" }),
    }
  )
  .checks([
    {
      name: "access_agency_communes_are_named_unless_the_province",
      expression: (columns) =>
        `(${columns.territory_kind} = 'province') = (cardinality(${columns.commune_codes}) = 0)`,
    },
    {
      name: "access_agency_commune_has_one_code",
      expression: (columns) =>
        `${columns.kind} <> 'commune' OR cardinality(${columns.commune_codes}) = 1`,
    },
  ])
  .indexes([
    { on: ["handle"], unique: true, where: "deleted_at IS NULL" },
    { on: ["kind"], where: "deleted_at IS NULL" },
  ])

export default Agency
