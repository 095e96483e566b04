import { type CellField, kindOf } from '../../../shared/edit/cellFields'
import { CELL_LISTS, CELL_RUNGS } from '../../../shared/edit/cellLists'
import { readCell } from '../../../shared/edit/cellRead'
import type { FramePatch } from '../../../shared/edit/frames'
import { boardOf, type Doc, guestsOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { phaseOf } from '../../../shared/model/vocabulary'
import { figureOf } from '../../../shared/scene/cast'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { Face } from '../../parts/Face'
import type { Pick } from './PickList'

/** The option that says nothing. */
export const NOTHING = 'nothing!'

/** What can be chosen in a cell, with the way to say nothing where that is allowed. */
export function picksFor(doc: Doc, frame: Frame, field: CellField): readonly Pick[] {
  switch (field) {
    case 'guest':
      return [
        ...guestsOf(doc).map((guest) => ({
          id: guest.id,
          label: guest.name || outlineWords.unnamed,
          picture: <Face figure={figureOf(guest)} feeling={guest.arriving} width={30} />,
        })),
        { id: NOTHING, label: frameWords.noGuest },
      ]
    case 'serves':
    case 'tradesOff':
      return [...new Set([...boardOf(doc).standards, ...frame.serves, ...frame.tradesOff])].map(named)
    case 'importance':
    case 'expected':
    case 'delivered':
    case 'effort': {
      const rungs = ([1, 2, 3, 4, 5] as const).map((rung) => ({
        id: String(rung),
        label: `${rung}  ${CELL_RUNGS[field][rung]}`,
      }))
      return field === 'importance' ? rungs : [...rungs, SAY_NOTHING]
    }
    case 'status':
    case 'momentOfTruth':
    case 'supportFunctions':
    case 'notApplicable':
      return CELL_LISTS[field]
    case 'stage':
    case 'phase':
    case 'channel':
    case 'ownerFunction':
    case 'kano':
    case 'empowered':
      return [...CELL_LISTS[field], SAY_NOTHING]
    default:
      return []
  }
}

/** The ids of what a cell says now. */
export function chosenIn(frame: Frame, field: CellField): readonly string[] {
  switch (field) {
    case 'supportFunctions':
    case 'notApplicable':
    case 'serves':
    case 'tradesOff':
      return frame[field]
    case 'phase':
      return one(frame.phase ?? (frame.stage && phaseOf(frame.stage)))
    case 'empowered':
      return one(frame.empowered === null ? null : frame.empowered ? 'yes' : 'no')
    case 'importance':
    case 'expected':
    case 'delivered':
    case 'effort':
      return one(frame[field] === null ? null : String(frame[field]))
    case 'guest':
    case 'stage':
    case 'status':
    case 'channel':
    case 'momentOfTruth':
    case 'ownerFunction':
    case 'kano':
      return one(frame[field])
    default:
      return []
  }
}

/** What choosing an option makes of the frame; of several, one more or one less. null: no more can be taken. */
export function patchFor(frame: Frame, field: CellField, id: string): FramePatch | null {
  if (field === 'guest') return { guest: id === NOTHING ? null : id }
  if (kindOf(field) !== 'many') return said(frame, field, id === NOTHING ? '' : id)
  const before = chosenIn(frame, field)
  const after = before.includes(id) ? before.filter((each) => each !== id) : [...before, id]
  if (field === 'notApplicable' && after.length > 2) return null
  if (field === 'serves') return { serves: [...after], tradesOff: without(frame.tradesOff, id) }
  if (field === 'tradesOff') return { tradesOff: [...after], serves: without(frame.serves, id) }
  return { [field]: after }
}

/** The same words as pasted mean the same. */
function said(frame: Frame, field: CellField, words: string): FramePatch {
  return readCell({ standards: [], guest: () => null }, frame, field, words).patch
}

function without(names: readonly string[], name: string): string[] {
  return names.filter((each) => each !== name)
}

function named(name: string): Pick {
  return { id: name, label: name }
}

function one(id: string | null): readonly string[] {
  return id === null ? [NOTHING] : [id]
}

const SAY_NOTHING: Pick = { id: NOTHING, label: outlineWords.nothing }
