export { finishMedia } from "./finish-media"
export type { PrintRequest } from "./print-request"
export { PrintStudio } from "./print-studio"
export { shareAddress } from "./share-picture"
