/** Half of a letter pair or a NUL can be pasted, but not kept: the store takes whole letters only. */
export function wellFormed(text: string): string {
  return text.toWellFormed().replaceAll('\0', '')
}
