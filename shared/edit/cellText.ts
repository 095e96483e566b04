import { emotionOf } from '../method/catalog'
import { type Doc, get } from '../model/doc'
import type { Feeling, Frame } from '../model/record'
import { phaseOf } from '../model/vocabulary'
import type { CellField } from './cellFields'
import { CELL_LISTS, shortLabel } from './cellLists'
import { evidenceText } from './evidenceText'

/** What a cell says, in words that `readCell` reads back: for the clipboard, for reading aloud, for looking. '' for nothing. */
export function cellText(doc: Doc, frame: Frame, field: CellField): string {
  switch (field) {
    case 'title':
    case 'what':
    case 'situation':
    case 'action':
    case 'backstage':
    case 'props':
    case 'outcome':
    case 'ownerRole':
    case 'handoff':
    case 'fix':
      return frame[field]
    case 'stage':
    case 'status':
    case 'channel':
    case 'ownerFunction':
    case 'kano':
      return labelOf(field, frame[field])
    case 'momentOfTruth':
      return frame.momentOfTruth === 'none' ? '' : labelOf('momentOfTruth', frame.momentOfTruth)
    case 'phase':
      return labelOf('phase', frame.phase ?? (frame.stage && phaseOf(frame.stage)))
    case 'empowered':
      return frame.empowered === null ? '' : labelOf('empowered', frame.empowered ? 'yes' : 'no')
    case 'supportFunctions':
    case 'notApplicable':
      return frame[field].map((id) => labelOf(field, id)).join(', ')
    case 'serves':
    case 'tradesOff':
      return frame[field].join(', ')
    case 'guest':
      return get(doc, frame.guest, 'guest')?.name ?? ''
    case 'intended':
    case 'felt':
      return feelingText(frame[field])
    case 'intendedValence':
      return signedText(frame.intended?.valence ?? null)
    case 'feltValence':
      return signedText(frame.felt?.valence ?? null)
    case 'importance':
    case 'expected':
    case 'delivered':
    case 'effort':
    case 'durationMinutes':
      return frame[field] === null ? '' : String(frame[field])
    case 'evidence':
      return evidenceText(frame.evidence)
  }
}

/** `Proud`; `Proud (+1)` where it is not as bad or good as the word usually is; `+2` where there is no word. */
function feelingText(feeling: Feeling | null): string {
  if (feeling === null) return ''
  const { emotion, valence } = feeling
  if (emotion === null) return signedText(valence)
  const known = emotionOf(emotion)
  const word = known?.label ?? emotion
  return valence === null || valence === known?.valence ? word : `${word} (${signedText(valence)})`
}

/** With a hyphen for minus, which spreadsheets read as a number. */
function signedText(valence: number | null): string {
  if (valence === null) return ''
  return valence > 0 ? `+${valence}` : String(valence)
}

/** Without what explains it, which is for choosing. */
function labelOf(field: keyof typeof CELL_LISTS, id: string | null): string {
  return shortLabel(CELL_LISTS[field].find((each) => each.id === id)?.label ?? id ?? '')
}
