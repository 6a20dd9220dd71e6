import type { Localised } from "@cholang/shared"
import { model } from "@medusajs/framework/utils"
import { CRAFT_GROUPS } from "../../../domain/craft-group"
import Artisan from "./artisan"
import Village from "./village"

/** A rural craft (*nghề*), in the group that Decree 52/2018/NĐ-CP puts it in. */
const Craft = model.define(
  { name: "craft", tableName: "craft_villages_craft" },
  {
    id: model.id({ prefix: "craft" }).primaryKey(),
    handle: model.text().unique(),
    name: model.json<Localised>(),
    group: model.enum([...CRAFT_GROUPS]),
    villages: model.manyToMany(() => Village, { mappedBy: "crafts" }),
    artisans: model.hasMany(() => Artisan, { mappedBy: "craft" }),
  }
)

export default Craft
