/**
 * Days from order to door, as shown beside every parcel: what ordinary post takes from the communes of Tuyên Quang.
 * Producers do not state times of their own yet; when they do, theirs replace this.
 */
export const DELIVERY_ESTIMATE_DAYS = { min: 3, max: 6 } as const
