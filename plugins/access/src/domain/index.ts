export {
  type AuditRecord,
  CHAIN_START,
  type Digest,
  firstBrokenLink,
  linkHash,
  type StoredLink,
} from "./audit-chain"
