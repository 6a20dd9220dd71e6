export { isPublishable, type RecordedConsent, TITLE_FIELDS, type TitleField } from "./artisan"
export { CRAFT_GROUPS, type CraftGroup } from "./craft-group"
export {
  isTraditionalCraft,
  recognisableAs,
  type RecognitionFacts,
  type TraditionFacts,
} from "./recognition"
export { VILLAGE_STATUSES, VILLAGE_TYPES, type VillageStatus, type VillageType } from "./village"
