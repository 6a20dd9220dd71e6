export { CERTIFICATE_STATUSES, type CertificateStatus, OCOP_STARS, type OcopStar } from "./certificate"
