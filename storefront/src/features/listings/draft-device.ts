import type { ListingContent } from "@cholang/marketplace/domain"
import { del, get, set } from "idb-keyval"

/** What is on this device and not on the server yet, with the version that it was written over. */
export type OnDevice = { version: number; content: ListingContent }

const keyOf = (id: string) => `listing-draft:${id}`

/** Keeps every keystroke on the device: it outlives a lost connection and a closed browser. */
export async function keepOnDevice(id: string, kept: OnDevice): Promise<void> {
  await set(keyOf(id), kept)
}

export async function readFromDevice(id: string): Promise<OnDevice | null> {
  return (await get<OnDevice>(keyOf(id))) ?? null
}

/** Once it is on the server the device need not keep it. */
export async function forgetOnDevice(id: string): Promise<void> {
  await del(keyOf(id))
}
