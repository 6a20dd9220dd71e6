/**
 * Version of the terms of sale and the privacy notice that a buyer agrees to: the day on which it took effect. It is
 * stored with every order, since consent must be provable (Law 91/2025/QH15).
 */
export const TERMS_VERSION = "2026-11-01"
