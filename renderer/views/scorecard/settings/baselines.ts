import { baselineReading, sameSettings, settingsOf } from '../../../../shared/method/benchmark'
import { boardOf, type Doc, readingsOf } from '../../../../shared/model/doc'
import type { Reading } from '../../../../shared/model/scoring'

/** One time the baseline was saved. */
export interface TakenBaseline {
  readonly reading: Reading
  /** How many frames it knows. */
  readonly frames: number
  /** It is the one change and progress are counted from. */
  readonly holds: boolean
  /** Its number was made as today's are: it could be compared with them. */
  readonly comparable: boolean
}

/** Every baseline ever saved on this board, the last one first; the readings of one moment are one. */
export function baselinesOf(doc: Doc): readonly TakenBaseline[] {
  const board = boardOf(doc)
  const held = baselineReading(doc)?.reading.id ?? null
  const taken = new Map<string, Reading[]>()
  for (const reading of readingsOf(doc, board.id)) {
    if (reading.place === 'baseline')
      taken.set(reading.takenAt, [...(taken.get(reading.takenAt) ?? []), reading])
  }
  return [...taken.values()]
    .flatMap((parts) => {
      const [reading] = parts
      if (!reading) return []
      return [
        {
          reading,
          frames: parts.reduce((sum, part) => sum + Object.keys(part.frames).length, 0),
          holds: parts.some(({ id }) => id === held),
          comparable: sameSettings(reading, settingsOf(board)),
        },
      ]
    })
    .reverse()
}
