/** Events of the register of crafts, villages and artisans. Payload of each: `RegisteredPayload`, one per record. */
export const CraftVillageEvents = {
  CRAFT_REGISTERED: "craft.registered",
  VILLAGE_REGISTERED: "craft-village.registered",
  ARTISAN_REGISTERED: "artisan.registered",
} as const

export type RegisteredPayload = { id: string; handle: string }
