import { MedusaError } from "@medusajs/framework/utils"

/** The ids of the records that `handles` name; refuses with the handles that nobody has. */
export function idsByHandle(
  kind: "craft" | "village",
  handles: readonly string[],
  records: readonly { id: string; handle: string }[]
): Record<string, string> {
  const ids = Object.fromEntries(records.map(({ handle, id }) => [handle, id]))
  const unknown = handles.filter((handle) => ids[handle] === undefined)
  if (unknown.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `No ${kind} is registered as: ${unknown.join(", ")}`
    )
  }
  return ids
}
