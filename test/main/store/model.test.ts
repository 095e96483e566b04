import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../../main/store/store'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { trialFigures } from '../../trialFigures'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { history, storeIn, temporaryFolder } from './library'

/** What may happen to a library: what people do, and what happens to them. */
type Deed =
  | {
      readonly deed: 'add' | 'write' | 'change' | 'undo' | 'redo' | 'trash' | 'restore'
      readonly which: number
    }
  | { readonly deed: 'reopen' | 'kill' | 'backup' | 'damage' }
  | { readonly deed: 'clock'; readonly days: number }

const YEAR = 365
const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: deedOn('write', 'change', 'undo', 'redo') },
  { weight: 3, arbitrary: deedOn('add', 'trash', 'restore') },
  { weight: 2, arbitrary: fc.record({ deed: fc.constantFrom('reopen', 'kill', 'backup', 'damage') }) },
  {
    weight: 3,
    arbitrary: fc.record({
      deed: fc.constant('clock'),
      days: fc.oneof(fc.constantFrom(-10 * YEAR, 50 * YEAR), fc.integer({ min: -20_000, max: 20_000 })),
    }),
  },
)

function deedOn<D extends 'add' | 'write' | 'change' | 'undo' | 'redo' | 'trash' | 'restore'>(...deeds: D[]) {
  return fc.record({ deed: fc.constantFrom(...deeds), which: fc.nat(9) })
}

/** A board as plain values, and the states that undo and redo lead through. */
interface Plain {
  records: Map<Id, Rec>
  past: readonly Step[]
  future: readonly Step[]
  trashed: boolean
}

interface Step {
  readonly operation: Id
  readonly before: Rec | null
  readonly after: Rec
}

/** The same library as a Map; `order` has the last change first. */
class Model {
  readonly boards = new Map<Id, Plain>()
  order: readonly Id[] = []
  count = 0

  chosen(which: number, wanted: (board: Plain) => boolean): readonly [Id, Plain] | null {
    const fit = [...this.boards].filter(([, board]) => wanted(board))
    return fit[which % Math.max(1, fit.length)] ?? null
  }

  touched(id: Id): void {
    this.order = [id, ...this.order.filter((each) => each !== id)]
  }
}

/** `npm run trials -- model` asks for 500. */
const LIVES = Number(process.env.LIVES ?? 8)

test('whatever is done to a library and whatever happens to it, it holds what was done, in its order', {
  timeout: 60_000 + LIVES * 10_000,
}, async () => {
  const happened = new Map<string, number>()
  const many = fc.array(anyDeed, { minLength: 5, maxLength: 30, size: 'max' })
  const holds = fc.asyncProperty(many, async (deeds) => {
    await live(deeds)
    for (const { deed } of deeds) happened.set(deed, (happened.get(deed) ?? 0) + 1)
  })
  await fc.assert(holds, { numRuns: LIVES })
  trialFigures('model', { libraries: LIVES, ...Object.fromEntries(happened), different: 0 })
})

async function live(deeds: readonly Deed[]): Promise<void> {
  let folder = temporaryFolder()
  let now = Date.UTC(2026, 0, 1)
  const clock = () => new Date(now)
  let store = storeIn(folder, clock)
  const model = new Model()
  // One is always there: a damaged library that never held anything cannot be shown to be whole
  doDeed(store, model, 'add', 0)
  for (const deed of deeds) {
    switch (deed.deed) {
      case 'clock':
        now = Date.UTC(2026, 0, 1) + deed.days * 86_400_000
        break
      case 'backup':
        await store.backups.make('time')
        break
      case 'reopen':
        store.close()
        store = storeIn(folder, clock)
        expect(store.notice).toBeNull()
        break
      case 'kill': {
        const left = temporaryFolder()
        // What stands on the disk at this moment is what a kill leaves
        cpSync(folder, left, { recursive: true })
        store.close()
        folder = left
        store = storeIn(folder, clock)
        expect(store.notice).toBeNull()
        break
      }
      case 'damage':
        store.close()
        writeFileSync(join(folder, 'store.db'), 'noise')
        store = storeIn(folder, clock)
        expect(store.notice?.trouble).toMatchObject({ code: 'store-repaired', missing: 0, whole: true })
        break
      default:
        doDeed(store, model, deed.deed, deed.which)
    }
    expectSame(store, model)
  }
  store.close()
}

function doDeed(store: Store, model: Model, deed: string, which: number): void {
  const n = ++model.count
  const operation = numberedId('operation', n)
  if (deed === 'add') {
    const board = boardRecord(numberedId('board', n), `Board ${n}`)
    store.addBoard([board], [])
    model.boards.set(board.id, {
      records: new Map([[board.id, board]]),
      past: [],
      future: [],
      trashed: false,
    })
    return model.touched(board.id)
  }
  const found = model.chosen(which, ({ trashed, past, future }) => {
    if (deed === 'restore') return trashed
    return !trashed && (deed !== 'undo' || past.length > 0) && (deed !== 'redo' || future.length > 0)
  })
  if (found === null) return
  const [id, board] = found
  if (deed === 'trash' || deed === 'restore') {
    if (deed === 'trash') store.trash(id)
    else store.restore(id)
    board.trashed = deed === 'trash'
    return
  }
  model.touched(id)
  const [last, next] = [board.past.at(-1), board.future.at(-1)]
  if (deed === 'undo' && last) {
    store.write(id, [undo(last.operation)])
    if (last.before) board.records.set(last.before.id, last.before)
    else board.records.delete(last.after.id)
    board.past = board.past.slice(0, -1)
    board.future = [...board.future, last]
    return
  }
  if (deed === 'redo' && next) {
    store.write(id, [redo(next.operation)])
    board.records.set(next.after.id, next.after)
    board.future = board.future.slice(0, -1)
    board.past = [...board.past, next]
    return
  }
  const texts = [...board.records.values()].filter(({ kind }) => kind === 'element')
  const before = deed === 'change' ? (texts[which % Math.max(1, texts.length)] ?? null) : null
  const after = before ? ({ ...before, text: `changed ${n}` } as Rec) : textRecord(n, `text ${n}`)
  store.write(id, [commit(operation, [before, after])])
  board.records.set(after.id, after)
  board.past = [...board.past, { operation, before, after }]
  board.future = []
}

function expectSame(store: Store, model: Model): void {
  const shown = store.boards().map(({ id }) => id)
  expect(shown).toEqual(model.order.filter((id) => model.boards.get(id)?.trashed === false))
  expect(store.trashed().length).toBe(model.boards.size - shown.length)
  for (const [id, board] of model.boards) {
    const records = new Map(store.records(id).map((record) => [record.id, record]))
    expect(records).toEqual(board.records)
    if (board.trashed) continue
    const { past, future } = history(store, id)
    expect(past.map((each) => each.id)).toEqual(board.past.map(({ operation }) => operation))
    expect(new Set(future.map((each) => each.id))).toEqual(
      new Set(board.future.map(({ operation }) => operation)),
    )
  }
}
