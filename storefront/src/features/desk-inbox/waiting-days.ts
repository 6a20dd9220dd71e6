const MS_PER_DAY = 86_400_000

/** Whole days from one instant to another; negative where it has passed. */
export function daysBetween(from: string, to: string): number {
  return Math.floor((Date.parse(to) - Date.parse(from)) / MS_PER_DAY)
}
