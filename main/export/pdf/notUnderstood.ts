/** A PDF is not written the way Chromium writes one, so nothing is changed in it. Never shown to anybody. */
export class NotUnderstood extends Error {}
