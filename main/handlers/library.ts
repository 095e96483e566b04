import { stageBoard } from '../../shared/edit/stage'
import type { BoardCard, Step } from '../../shared/ipc'
import { apply } from '../../shared/model/change'
import { boardOf, type Doc, docOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Rec } from '../../shared/model/record'
import type { Handlers } from '../border'
import type { Host } from '../host'
import type { BoardRow } from '../store/boards'
import type { Store } from '../store/store'
import { boardFromTemplate, SAMPLE, stagedTemplates } from '../templates'
import { backUpFirst } from './backingUp'
import { blankBoard } from './blank'
import { boardCard, templateCard } from './cards'
import { checkedSteps } from './soundness'
import { listed, mustBeListed } from './stampBoard'

/** The boards of this computer: listing, making, opening, writing and throwing away. */
export function libraryHandlers(host: Host) {
  const cards = new Map<Id, { readonly seq: number; readonly card: BoardCard }>()
  /** The board that was written last, as it stands in the store: the next write is checked against it. */
  let known: { readonly board: Id; readonly doc: Doc } | null = null

  function cardOf(store: Store, { id, changedSeq, changedAt }: BoardRow): BoardCard {
    const kept = cards.get(id)
    if (kept?.seq === changedSeq) return kept.card
    const card = boardCard(docOf(store.records(id)), changedAt)
    cards.set(id, { seq: changedSeq, card })
    return card
  }

  /** What is remembered can be behind the store, where a repeated step changes nothing: a no is asked of the store. */
  function checked(store: Store, board: Id, steps: readonly Step[]): Doc | null {
    if (known?.board === board) {
      try {
        return checkedSteps(known.doc, board, steps)
      } catch {
        known = null
      }
    }
    return checkedSteps(docOf(store.records(board)), board, steps)
  }

  return {
    'library.open': () => {
      const store = host.store()
      seed(store)
      const boards = listed(store, store.boards()).map((row) => cardOf(store, row))
      const trash = listed(store, store.trashed())
        .map((row) => cardOf(store, row))
        .map(({ id, title, frames }) => ({ id, title, frames }))
      return { boards, trash, templates: stagedTemplates().map(({ id, doc }) => templateCard(id, doc)) }
    },
    'library.access': () => host.store().access,
    'library.retry': () => host.retry().access,
    'library.reveal': () => {
      host.revealLibrary()
      return null
    },
    'board.create': ({ template }) => {
      const records = template === null ? staged(blankBoard()) : boardFromTemplate(template)
      host.store().addBoard(records, [])
      return { id: boardOf(docOf(records)).id }
    },
    'board.open': ({ board }) => {
      const store = host.store()
      mustBeListed(store, board)
      const opened = store.open(board)
      known = { board, doc: docOf(opened.records) }
      return { ...opened, person: host.person }
    },
    'board.write': async ({ board, steps }) => {
      if (removesMany(steps)) await backUpFirst(host, 'bulk')
      const store = host.store()
      mustBeListed(store, board)
      const next = checked(store, board, steps)
      known = null
      const written = store.write(board, steps)
      if (next) known = { board, doc: next }
      return written
    },
    'board.trash': ({ board }) => {
      mustBeListed(host.store(), board)
      host.store().trash(board)
      return null
    },
    'board.restore': ({ board }) => {
      mustBeListed(host.store(), board)
      host.store().restore(board)
      return null
    },
  } satisfies Partial<Handlers>
}

/** A library that was never used shows what a board can be; one that was emptied stays empty. */
function seed(store: Store): void {
  if (store.access === 'look' || store.setting('seeded') === true) return
  if (listed(store, store.boards()).length === 0) store.addBoard(boardFromTemplate(SAMPLE), [])
  store.putSetting('seeded', true)
}

/** Not even a blank board starts from an empty box. */
function staged(records: readonly Rec[]): readonly Rec[] {
  const doc = docOf(records)
  return [...apply(doc, stageBoard(doc)).values()]
}

/** What takes this much away is backed up before it is written, though it can be undone too. */
function removesMany(steps: readonly Step[]): boolean {
  const removed = steps.map((step) =>
    step.step === 'commit' ? step.edits.filter(({ after }) => after === null).length : 0,
  )
  return removed.some((count) => count > MANY)
}

const MANY = 100
