export {
  CERTIFICATE_STATUSES,
  type CertificateClaim,
  type CertificateStatus,
  certificateStatus,
  type CertificateTerm,
  currentBadge,
  endOf,
  nextBoundary,
  OCOP_STARS,
  type OcopStar,
} from "./certificate"
export { checkExtension, type ExtensionRefusal } from "./extend-certificate"
export { formatProductCode, parseProductCode, type ProductCode } from "./product-code"
export {
  PRODUCT_GROUPS,
  PRODUCT_SECTORS,
  PRODUCT_SETS,
  type ProductGroup,
  type ProductSector,
  type ProductSet,
  productSet,
} from "./product-set"
export {
  CERTIFICATE_COLUMNS,
  type CertificateReading,
  readCertificate,
  readClaim,
  type StoredCertificate,
} from "./read-certificate"
export {
  type CertificateFacts,
  type CertificateRefusal,
  checkCertificate,
} from "./record-certificate"
export { REVOCATION_REASONS, type RevocationReason } from "./revocation"
export { isRuleSetInForce, RULE_SET_IDS, type RuleSet, ruleSet, type RuleSetId } from "./rule-set"
export { certifiableStar, type ScoreHundredths, scoreInHundredths, starOfScore } from "./star-band"
export { latestExtension, renewalWindow, validityFrom } from "./validity"
