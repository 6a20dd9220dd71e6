/** What a code means never changes, so neither does its picture. */
export const PICTURE_CACHE = "public, max-age=31536000, immutable"
