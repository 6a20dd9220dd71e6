/** How much there is of something in a month: nothing, the beginning or end of its season, or plenty. */
export type Plenty = 0 | 1 | 2

export type Season = {
  key: SeasonKey
  /** Words that find its goods in the catalogue. */
  query: string
  /** January to December. */
  months: readonly [
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
    Plenty,
  ]
}

type SeasonKey = "orange" | "honey" | "tea" | "persimmon" | "rice" | "pomelo" | "always"

/** The almanac of the province, in the order in which the page shows it. */
export const SEASONS: readonly Season[] = [
  { key: "orange", query: "cam sành", months: [2, 1, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2] },
  { key: "honey", query: "mật ong", months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1] },
  { key: "tea", query: "chè shan", months: [0, 0, 2, 2, 1, 2, 0, 1, 2, 1, 0, 0] },
  { key: "pomelo", query: "bưởi", months: [1, 0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 1] },
  { key: "persimmon", query: "hồng không hạt", months: [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 0] },
  { key: "rice", query: "gạo", months: [0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 1] },
  { key: "always", query: "", months: [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2] },
]

/** What nobody waits a season for; it fills the four panels when little is in season. */
const ALL_YEAR_QUERIES = ["thổ cẩm", "rượu ngô", "chè shan", "mây tre", "mật ong"] as const

/** Words to look for in a month, the most plentiful first; every one once. */
export function queriesInSeason(month: number): string[] {
  const seasonal = SEASONS.filter(({ query }) => query !== "")
    .map(({ query, months }) => ({ query, plenty: months[month - 1] ?? 0 }))
    .filter(({ plenty }) => plenty > 0)
    .sort((left, right) => right.plenty - left.plenty)
    .map(({ query }) => query)
  return [...new Set([...seasonal, ...ALL_YEAR_QUERIES])]
}
