export {
  communesOf,
  findCommune,
  findCommuneRef,
  findProvince,
  formerCommune,
  provinces,
} from "./lookup"
export type { Commune, CommuneKind, CommuneRef, FormerCommune, Province } from "./unit"
