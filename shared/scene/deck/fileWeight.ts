/** How heavy a font file is, by what it calls its style: `Bold`, `SemiBold Italic`, `Black` count as 600. */
export function fileWeight(style: string): 400 | 600 {
  return HEAVY.test(style) ? 600 : 400
}

const HEAVY = /bold|black|heavy|fett|gras|negrita/i
