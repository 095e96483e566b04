/** How a strip of frames is measured, in CSS pixels. */
export interface StripSizes {
  readonly item: number
  /** Between two items, and around all of them. */
  readonly gap: number
}

/**
 * How far a strip has to be scrolled so that the item at a place, from 0, is seen whole, in CSS pixels. Counted, not
 * looked up: in a long story the item may not be drawn yet.
 */
export function scrolledTo(
  { scrollLeft, clientWidth }: { readonly scrollLeft: number; readonly clientWidth: number },
  place: number,
  { item, gap }: StripSizes,
): number {
  const left = place * (item + gap)
  const right = left + item + 2 * gap
  if (left < scrollLeft) return left
  return right > scrollLeft + clientWidth ? right - clientWidth : scrollLeft
}
