/**
 * The token --color-ground by day and by night, repeated: the browser paints its own bars with what a meta element says,
 * and a meta element knows no custom properties.
 */
export const GROUND_BY_DAY = "#f1efe4"
export const GROUND_BY_NIGHT = "#14182a"
