/** Actions that have words; others are shown as the log has them. */
const KNOWN = {
  "member.joined": "member_joined",
  "member.changed": "member_changed",
  "officer.joined": "officer_joined",
  "officer.changed": "officer_changed",
  "agency.created": "agency_created",
  "invitation.sent": "invitation_sent",
  "account.password_changed": "password_changed",
  "account.second_factor_on": "second_factor_on",
  "account.second_factor_off": "second_factor_off",
} as const

export function actionKey(action: string): (typeof KNOWN)[keyof typeof KNOWN] | null {
  return isKnown(action) ? KNOWN[action] : null
}

function isKnown(action: string): action is keyof typeof KNOWN {
  return Object.hasOwn(KNOWN, action)
}
