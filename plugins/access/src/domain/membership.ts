import type { ProducerRole } from "@cholang/shared"

export type MemberStanding = { id: string; role: ProducerRole; is_disabled: boolean }

export type MembershipRefusal = "last_owner" | "member_unknown"

/**
 * Why a member may not get another role or be disabled; null when it may be: a producer always has an owner at work,
 * else nobody could invite or name a payout account any more.
 */
export function membershipRefusal(
  members: readonly MemberStanding[],
  change: { id: string; role?: ProducerRole; is_disabled?: boolean }
): MembershipRefusal | null {
  if (!members.some(({ id }) => id === change.id)) {
    return "member_unknown"
  }
  const after = members.map((member) =>
    member.id === change.id ? { ...member, ...change } : member
  )
  return after.some(({ role, is_disabled }) => role === "owner" && !is_disabled)
    ? null
    : "last_owner"
}

/** An invitation waits this long. */
export const INVITATION_DAYS = 7

export type InvitationStanding = {
  expires_at: Date
  accepted_at: Date | null
  revoked_at: Date | null
}
export type InvitationState = "open" | "accepted" | "revoked" | "expired"

export function invitationState(invitation: InvitationStanding, now: Date): InvitationState {
  if (invitation.accepted_at !== null) {
    return "accepted"
  }
  if (invitation.revoked_at !== null) {
    return "revoked"
  }
  return invitation.expires_at <= now ? "expired" : "open"
}

/** A code to set a new password works this long, and survives this many wrong tries. */
export const RESET_MINUTES = 15
export const RESET_FAILURES_MAX = 5

export type ResetStanding = { expires_at: Date; used_at: Date | null; failures: number }

export function isResetOpen(reset: ResetStanding, now: Date): boolean {
  return reset.used_at === null && reset.expires_at > now && reset.failures < RESET_FAILURES_MAX
}
