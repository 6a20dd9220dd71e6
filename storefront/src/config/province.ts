/** Code of the province whose villages this market serves (Decision 19/2025/QĐ-TTg). */
export const TUYEN_QUANG = "08"
