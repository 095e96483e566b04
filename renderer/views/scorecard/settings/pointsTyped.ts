/** Points 0–100 as they are typed, with a point or a comma; nothing is no points; undefined: not taken. */
export function pointsTyped(text: string): number | null | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return null
  if (!/^\d{1,3}(?:[.,]\d{0,2})?$/.test(trimmed)) return undefined
  const points = Number(trimmed.replace(',', '.'))
  return points <= 100 ? points : undefined
}
