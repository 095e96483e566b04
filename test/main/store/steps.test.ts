import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Step } from '../../../shared/ipc'
import { newId } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { boardRecord, commit, numberedId, redo, textRecord, undo } from './board'
import { everything, history, reopened, storeIn, temporaryFolder, troubleOf } from './library'

const RUNS = Number(process.env.RUNS ?? 30)
const SLOW = { timeout: 60_000 + RUNS * 500 }

test('typing that goes on is one operation, and what an earlier letter touched goes back', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const [first, second] = [textRecord(1, 'first'), textRecord(2, 'second')]
  const typing = newId('operation')
  store.write(board.id, [commit(typing, [null, first], [null, second])])
  const longer = textRecord(1, 'first and more')
  store.write(board.id, [commit(typing, [null, longer])])
  expect(store.records(board.id)).toEqual([board, longer])
  expect(history(store, board.id).past).toHaveLength(1)
  store.write(board.id, [undo(typing)])
  expect(store.records(board.id)).toEqual([board])
  expect(store.open(board.id).past).toEqual([])
})

test('a new deed after an undo ends what could be redone', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const [one, two, three] = [newId('operation'), newId('operation'), newId('operation')]
  store.write(board.id, [commit(one, [null, textRecord(1, 'a')]), commit(two, [null, textRecord(2, 'b')])])
  store.write(board.id, [undo(two)])
  expect(store.open(board.id).future.map(({ id }) => id)).toEqual([two])
  store.write(board.id, [commit(three, [null, textRecord(3, 'c')])])
  expect(store.open(board.id).future).toEqual([])
  expect(troubleOf(() => store.write(board.id, [redo(two)]))).toBe('store-refused')
  expect(store.records(board.id)).toHaveLength(3)
})

test('one bad step and none of the steps has happened', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const before = everything(store)
  const good = commit(newId('operation'), [null, textRecord(1, 'good')])
  const other = { ...textRecord(2, 'other'), id: numberedId('element', 3) }
  const bad: readonly Step[] = [
    commit(newId('operation'), [board, null]),
    commit(newId('operation'), [null, boardRecord()]),
    commit(newId('operation'), [null, textRecord(2, 'ü'.repeat(40_000))]),
    {
      ...commit(newId('operation'), [null, other]),
      edits: [{ id: numberedId('element', 2), before: null, after: other }],
    },
    undo(newId('operation')),
    redo(newId('operation')),
  ]
  for (const step of bad) {
    expect(troubleOf(() => store.write(board.id, [good, step]))).toBe('store-refused')
    expect(everything(store)).toEqual(before)
  }
})

test('a board that is gone or in the trash takes no edits', () => {
  const store = storeIn(temporaryFolder())
  const board = boardRecord()
  store.addBoard([board], [])
  const steps = [commit(newId('operation'), [null, textRecord(1, 'late')])]
  store.trash(board.id)
  expect(troubleOf(() => store.write(board.id, steps))).toBe('board-gone')
  expect(troubleOf(() => store.open(board.id))).toBe('board-gone')
  expect(troubleOf(() => store.write(newId('board'), steps))).toBe('board-gone')
  store.restore(board.id)
  store.write(board.id, steps)
  expect(store.records(board.id)).toHaveLength(2)
})

/** What the app's editor does, in ten lines: the store must agree with it whatever happens. */
class Model {
  readonly records = new Map<string, Rec>()
  past: { id: string; edits: ReturnType<typeof commit>['edits'] }[] = []
  future: typeof this.past = []

  take(step: Step): void {
    if (step.step === 'commit') {
      const same = this.past.at(-1)?.id === step.operation ? this.past.pop() : undefined
      if (same) this.put(same.edits, 'before')
      this.put(step.edits, 'after')
      this.past.push({ id: step.operation, edits: step.edits })
      this.future = []
      return
    }
    const [from, to] = step.step === 'undo' ? [this.past, this.future] : [this.future, this.past]
    const operation = from.pop()
    if (!operation) return
    to.push(operation)
    this.put(operation.edits, step.step === 'undo' ? 'before' : 'after')
  }

  private put(edits: ReturnType<typeof commit>['edits'], side: 'before' | 'after'): void {
    for (const edit of edits) {
      const record = edit[side]
      if (record) this.records.set(edit.id, record)
      else this.records.delete(edit.id)
    }
  }
}

type Command =
  | {
      readonly do: 'commit' | 'type on'
      readonly texts: readonly { readonly n: number; readonly text: string | null }[]
    }
  | { readonly do: 'undo' | 'redo' | 'reopen' }

const texts = fc.uniqueArray(fc.record({ n: fc.nat(5), text: fc.option(fc.string(), { nil: null }) }), {
  selector: ({ n }) => n,
  minLength: 1,
  maxLength: 3,
})
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('commit' as const), texts }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('type on' as const), texts }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
)
/** Commands between two answers from the store travel together. */
const writes = fc.array(fc.array(command, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 })

/** The steps an editor would send for these commands. */
function stepsFor(model: Model, commands: readonly Command[]): readonly Step[] {
  const steps: Step[] = []
  for (const wish of commands) {
    const step = stepFor(model, wish)
    if (!step) continue
    model.take(step)
    steps.push(step)
  }
  return steps
}

function stepFor(model: Model, wish: Command): Step | null {
  switch (wish.do) {
    case 'undo':
      return model.past.length > 0 ? undo(model.past.at(-1)?.id ?? '') : null
    case 'redo':
      return model.future.length > 0 ? redo(model.future.at(-1)?.id ?? '') : null
    case 'commit':
    case 'type on': {
      const last = model.past.at(-1)
      const going = wish.do === 'type on' && model.future.length === 0 ? last : undefined
      const before = new Map(model.records)
      for (const edit of going?.edits ?? []) {
        if (edit.before) before.set(edit.id, edit.before)
        else before.delete(edit.id)
      }
      const pairs = wish.texts.map(({ n, text }) => {
        const record = textRecord(n, text ?? '')
        return [before.get(record.id) ?? null, text === null ? null : record] as const
      })
      const real = pairs.filter(([was, is]) => was !== null || is !== null)
      return commit(going?.id ?? newId('operation'), ...real)
    }
    case 'reopen':
      return null
  }
}

test('whatever is done, undone, redone and reopened, the disk holds what the screen shows', SLOW, () => {
  fc.assert(
    fc.property(writes, (batches) => {
      const folder = temporaryFolder()
      let store = storeIn(folder)
      const board = boardRecord()
      store.addBoard([board], [])
      const model = new Model()
      model.records.set(board.id, board)
      for (const commands of batches) {
        const steps = stepsFor(model, commands)
        if (steps.length > 0) {
          store.write(board.id, steps)
          if (commands.some((wish) => wish.do === 'undo')) store.write(board.id, steps)
        }
        if (commands.some((wish) => wish.do === 'reopen')) store = reopened(store, folder)
        const shown = [...model.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(store.records(board.id)).toEqual(shown)
      }
      const { past, future } = store.open(board.id)
      const told = (list: Model['past']) => list.filter(({ edits }) => edits.length > 0).map(({ id }) => id)
      expect(past.map(({ id }) => id)).toEqual(told(model.past))
      expect(future.map(({ id }) => id)).toEqual(told(model.future).reverse())
      store.close()
    }),
    { numRuns: RUNS },
  )
})

test('steps sent twice change nothing the second time', SLOW, () => {
  fc.assert(
    fc.property(writes, writes, (earlier, later) => {
      const [once, twice] = [storeIn(temporaryFolder()), storeIn(temporaryFolder())]
      const board = boardRecord()
      const model = new Model()
      model.records.set(board.id, board)
      const [before, steps] = [stepsFor(model, earlier.flat()), stepsFor(model, later.flat())]
      for (const store of [once, twice]) {
        store.addBoard([board], [], before)
        if (steps.length > 0) store.write(board.id, steps)
      }
      if (steps.length > 0) twice.write(board.id, steps)
      expect(everything(twice)).toEqual(everything(once))
      once.close()
      twice.close()
    }),
    { numRuns: RUNS },
  )
})
