export { INDICATION_STATUSES, type IndicationStatus, RIGHT_STATUSES, type RightStatus } from "./indication"
