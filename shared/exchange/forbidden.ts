/** Keys that reach an object's prototype when someone copies carelessly: refused at every level. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
