export {
  type AuditRecord,
  CHAIN_START,
  type Digest,
  firstBrokenLink,
  linkHash,
  type StoredLink,
} from "./audit-chain"
export {
  MESSAGE_CHANNELS,
  MESSAGE_STATES,
  type MessageChannel,
  type MessageState,
  nextAttemptAt,
} from "./delivery"
export {
  audienceOf,
  WORK_ITEM_KINDS,
  WORK_ITEM_RISKS,
  WORK_ITEM_STATES,
  type WorkItemKind,
  type WorkItemRisk,
  type WorkItemState,
} from "./work-item"
