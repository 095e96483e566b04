import { CELL_FIELDS, type CellField } from '../../../../shared/edit/cellFields'
import { cellText } from '../../../../shared/edit/cellText'
import type { Conflict } from '../../../../shared/exchange/merge/merge'
import { levelName } from '../../../../shared/method/catalog'
import { type Doc, framesOf, get } from '../../../../shared/model/doc'
import type { Level } from '../../../../shared/model/vocabulary'
import { feelingText } from '../../../../shared/scene/feelingText'
import { frameWords } from '../../../../shared/words/frame'
import { mergingWords } from '../../../../shared/words/merging'
import { scoreWords } from '../../../../shared/words/score'

/** What one side says in a conflict, in words; '' nothing. `doc` is that side, `value` what the conflict holds of it. */
export function saidOf(doc: Doc, conflict: Conflict, value: unknown): string {
  const { kind, field, record } = conflict
  const frame = kind === 'frame' ? get(doc, record, 'frame') : null
  if (frame) {
    if (isCell(field)) return cellText(doc, frame, field)
    if (field === 'background') return frame.background ? frameWords.backgrounds[frame.background] : ''
    if (field === 'order') return mergingWords.standsAt(framesOf(doc).indexOf(frame) + 1)
  }
  if (kind === 'guest' && field === 'arriving') {
    const arriving = get(doc, record, 'guest')?.arriving
    return arriving ? feelingText(arriving) : ''
  }
  if (field.startsWith('levels.') && typeof value === 'number')
    return scoreWords.level(value, levelName(value as Level))
  return plain(value)
}

/** Whether what a conflict is about is better seen than read. */
export function isSeen({ kind, field, sort }: Conflict): boolean {
  if (kind === 'element') return sort !== 'text'
  if (kind === 'group') return true
  return kind === 'frame' && (sort === 'removed' || field === 'background')
}

/** Whether it says something about scores, which a silent session hides. */
export function isOfScores({ kind, field }: Conflict): boolean {
  return kind === 'score' || kind === 'reading' || kind === 'suggestion' || field === 'baseline'
}

function plain(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return value.toLocaleString(undefined, { maximumFractionDigits: 3 })
  if (typeof value === 'boolean') return value ? mergingWords.yes : mergingWords.no
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ')
  return ''
}

function isCell(field: string): field is CellField {
  return CELL_FIELDS.some((each) => each === field)
}
