export { forgetMessagesWorkflow, type ForgetMessagesWorkflowInput } from "./forget-messages"
export { sendMessagesWorkflow, type SendMessagesWorkflowInput } from "./send-messages"
export { closeWorkItemsStep, type CloseWorkItemsStepInput } from "./steps/close-work-items"
export { notifyStep, type NotifyStepInput, type OutgoingMessage } from "./steps/notify"
export {
  type OpenWorkItem,
  openWorkItemsStep,
  type OpenWorkItemsStepInput,
} from "./steps/open-work-items"
export { createAgenciesWorkflow, type CreateAgenciesWorkflowInput } from "./create-agencies"
export { createMembersWorkflow, type CreateMembersWorkflowInput } from "./create-members"
export { createOfficersWorkflow, type CreateOfficersWorkflowInput } from "./create-officers"
export type { CreateAgency } from "./steps/create-agencies"
export type { CreateMember } from "./steps/create-members"
export type { CreateOfficer } from "./steps/create-officers"
export { recordAuditStep, type RecordAuditStepInput } from "./steps/record-audit"
export { addRecordNoteWorkflow, type AddRecordNoteWorkflowInput } from "./add-record-note"
export { approveWorkItemsWorkflow, type ApproveWorkItemsWorkflowInput } from "./approve-work-items"
export { type ApproveWorkItem, onWorkItemApproval } from "./work-item-approval"
export {
  readMemberAccountWorkflow,
  type ReadMemberAccountWorkflowInput,
} from "./read-member-account"
export { isRecordVisible, readRecordNotes } from "../queries/read-record-notes"
export { acceptInvitationWorkflow, type AcceptInvitationWorkflowInput } from "./accept-invitation"
export {
  changePasswordWorkflow,
  type ChangePasswordWorkflowInput,
  resetPasswordWorkflow,
  type ResetPasswordWorkflowInput,
} from "./change-password"
export { changeMemberWorkflow, type ChangeMemberWorkflowInput } from "./change-member"
export { changeOfficerWorkflow, type ChangeOfficerWorkflowInput } from "./change-officer"
export { invitePersonWorkflow, type InvitePersonWorkflowInput } from "./invite-person"
export {
  assertMay,
  authoriseMemberStep,
  type AuthoriseMemberStepInput,
} from "./steps/authorise-member"
export { endSessionsStep, type EndSessionsStepInput } from "./steps/end-sessions"
