import type { Ink } from './ink'

/** The same ink, seen through: opacity (0…1) stands on leaves, because backends disagree about groups. */
export function faded(inks: readonly Ink[], opacity: number): readonly Ink[] {
  return opacity >= 1 ? inks : inks.map((ink) => fadedInk(ink, Math.max(0, opacity)))
}

function fadedInk(ink: Ink, opacity: number): Ink {
  if (ink.ink === 'group') return { ...ink, children: faded(ink.children, opacity) }
  return { ...ink, opacity: ink.opacity * opacity }
}
