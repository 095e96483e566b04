import { CATALOG, type Emotion, emotionOf } from '../../shared/method/catalog'
import type { Feeling } from '../../shared/model/record'
import { detailsWords } from '../../shared/words/details'
import { frameWords } from '../../shared/words/frame'

/** Best first. */
export const VALENCES = [3, 2, 1, 0, -1, -2, -3] as const
export type Valence = (typeof VALENCES)[number]

export interface FeelingGroup {
  readonly valence: Valence
  /** +2 Pleased, cared for, excited. */
  readonly label: string
  /** The same without its number. */
  readonly words: string
  readonly emotions: readonly Emotion[]
}

/** The 41 feelings of the catalogue by valence, best first; a group nothing is found in is left out. */
export function feelingGroups(query = ''): readonly FeelingGroup[] {
  const wanted = query.trim().toLowerCase()
  const matches = CATALOG.emotions.filter(({ label }) => label.toLowerCase().includes(wanted))
  return VALENCES.map((valence) => ({
    valence,
    label: `${signed(valence)} ${frameWords.valence[`${valence}`]}`,
    words: frameWords.valence[`${valence}`],
    emotions: matches.filter((emotion) => emotion.valence === valence),
  })).filter(({ emotions }) => emotions.length > 0)
}

/** The word of a feeling as people read it; a word of the board's own stays as it is. */
export function feelingWord({ emotion }: Feeling): string {
  return emotion === null ? detailsWords.wordUnknown : (emotionOf(emotion)?.label ?? emotion)
}

/** What the method says of a valence −3…+3: “Elated, moved or proud, would retell it”. */
export function valenceAnchor(valence: number): string {
  return (CATALOG.valenceAnchors[String(Math.round(valence))] ?? '').replace(' - ', ', ')
}

/** +2, 0, −1: with a real minus. */
export function signed(valence: number): string {
  if (valence === 0) return '0'
  return valence > 0 ? `+${valence}` : `−${-valence}`
}
