export { agencies } from "./agencies"
export { CRAFTS } from "./crafts"
export { INDICATIONS } from "./indications"
export { VILLAGES } from "./villages"
