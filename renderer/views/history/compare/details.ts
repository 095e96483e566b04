import { CELL_FIELDS, type CellField } from '../../../../shared/edit/cellFields'
import { cellText } from '../../../../shared/edit/cellText'
import type { Difference } from '../../../../shared/exchange/difference'
import { type Doc, framesOf, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'

/** A field of a frame that is chosen and not written: feeling, channel, owner, guest. */
export interface DetailMoved {
  readonly frame: Id
  readonly field: CellField
  /** In words; '' nothing. */
  readonly before: string
  readonly after: string
}

/** Fields of frames both states have that say something else, apart from those told as texts or as moves. */
export function detailsMoved(before: Doc, after: Doc, { texts }: Difference): readonly DetailMoved[] {
  const told = new Set(texts.map(({ record, field }) => `${record} ${field}`))
  return framesOf(after).flatMap((frame) => {
    const earlier = get(before, frame.id, 'frame')
    // Nearly all of a large board stay as they are
    if (!earlier || earlier === frame) return []
    return CELL_FIELDS.flatMap((field): readonly DetailMoved[] => {
      if (field === 'stage' || SAID_TWICE.has(field) || told.has(`${frame.id} ${field}`)) return []
      if (field === 'phase' && earlier.phase === frame.phase) return []
      if (field === 'guest' && earlier.guest === frame.guest) return []
      const was = cellText(before, earlier, field)
      const is = cellText(after, frame, field)
      return was === is ? [] : [{ frame: frame.id, field, before: was, after: is }]
    })
  })
}

/** The feeling's words say them already. */
const SAID_TWICE: ReadonlySet<CellField> = new Set(['intendedValence', 'feltValence'])
