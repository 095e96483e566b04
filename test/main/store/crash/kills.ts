/** How often libraries are killed in all; many more before a release. */
export const KILLS = Number(process.env.KILLS ?? 100)

/** Kills of opening an older library; the others fall on libraries people work in. */
export const OPENING_KILLS = Math.ceil(KILLS / 5)
