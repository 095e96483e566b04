/** A journal that begins a new file, and begins anew, as often as years of work would make it. */
export const SHORT = { fileBytes: 48 * 1024, bytes: 160 * 1024 } as const
