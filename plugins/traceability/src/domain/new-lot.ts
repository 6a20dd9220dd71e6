import { isLocalDate, type LocalDate } from "./local-date"

export type NewLot = { quantity: number; made_on: LocalDate; expires_on: LocalDate | null }

export type NewLotRefusal =
  "quantity_not_a_positive_integer" | "not_a_calendar_date" | "expires_before_it_is_made"

/** Why a lot may not be opened; null when it may. Quantities are whole grams, millilitres or pieces. */
export function newLotRefusal({ quantity, made_on, expires_on }: NewLot): NewLotRefusal | null {
  if (!Number.isSafeInteger(quantity) || quantity <= 0) {
    return "quantity_not_a_positive_integer"
  }
  if (!isLocalDate(made_on) || (expires_on !== null && !isLocalDate(expires_on))) {
    return "not_a_calendar_date"
  }
  return expires_on !== null && expires_on < made_on ? "expires_before_it_is_made" : null
}
