export { PRODUCER_KINDS, type ProducerKind, VERIFICATION_STATES, type VerificationState } from "./producer"
