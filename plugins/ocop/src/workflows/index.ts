export {
  extendCertificateWorkflow,
  type ExtendCertificateWorkflowInput,
} from "./extend-certificate"
export {
  recordCertificatesWorkflow,
  type RecordCertificatesWorkflowInput,
} from "./record-certificates"
export {
  revokeCertificateWorkflow,
  type RevokeCertificateWorkflowInput,
} from "./revoke-certificate"
export type { RecordCertificate } from "./steps/create-certificates"
