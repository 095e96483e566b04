import { emotionOf } from '../../method/catalog'
import type { Evidence, Feeling } from '../../model/record'
import { detailsWords } from '../../words/details'
import { methodWords } from '../../words/method'
import { outlineWords } from '../../words/outline'
import { scoreWords } from '../../words/score'

/** A name without what explains it: “Decisive” of “Decisive: makes or breaks it”. */
export function shortName(label: string): string {
  return label.split(':')[0] ?? label
}

/** The catalogue's word for a feeling, or the board's own; '' where only its valence is known. */
export function feelingWord(feeling: Feeling | null): string {
  return emotionOf(feeling?.emotion ?? null)?.label ?? feeling?.emotion ?? ''
}

/** A line a piece: `Metric (Time): 9 min [invented]`. */
export function evidenceLines(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ type, metric, note, illustrative }) => {
      const kind = metric === null ? '' : ` (${outlineWords.metric[metric]})`
      const mark = illustrative ? ` [${outlineWords.invented}]` : ''
      return `${outlineWords.evidence[type]}${kind}: ${note}${mark}`
    })
    .join('\n')
}

export function mayDecide(empowered: boolean | null): string {
  if (empowered === null) return ''
  return empowered ? detailsWords.mayDecide.yes : detailsWords.mayDecide.no
}

/** What a rater is, in words; '' unknown. */
export function raterKind(group: string): string {
  const names: Readonly<Record<string, string>> = { ...methodWords.function, ...scoreWords.kind }
  return names[group] ?? ''
}
