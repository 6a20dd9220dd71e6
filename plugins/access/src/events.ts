/** Messages were left to be sent. Payload: `{ ids }`. */
export const MessageEvents = {
  QUEUED: "access-message.queued",
} as const

export type MessageEventData = { ids: string[] }
