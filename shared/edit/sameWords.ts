/** Words as people mean them: letters and digits alone, in one case. '' for none. */
export function sameWords(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
