import { describe, expect, test } from 'vitest'
import { checkedSteps } from '../../../main/handlers/soundness'
import { AppError } from '../../../shared/errors'
import { type Doc, docOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { bubble, group, line, link, numbered, text, twoFrames } from '../../shared/exchange/drawn'
import { commit, numberedId } from '../store/board'

const {
  records: bare,
  frames: [one, two],
} = twoFrames()
const board = bare[0]?.id ?? ''
const held = text(1, one)
const inner = text(2, numbered('grp', 1))
const drawn: readonly Rec[] = [
  held,
  group(1, one),
  inner,
  line(3, one, held.id),
  bubble(4, one, held.id),
  link(5, one, held.id),
]
const doc = docOf([...bare, ...drawn])

/** The board these pairs lead to, or the code they are refused with. */
function written(...pairs: readonly (readonly [Rec | null, Rec | null])[]): Doc | string | null {
  try {
    return checkedSteps(doc, board, [commit(numberedId('operation', 1), ...pairs)])
  } catch (error) {
    if (error instanceof AppError && error.trouble.code === 'store-refused') return error.trouble.detail
    throw error
  }
}

function there(id: Id): Rec {
  const record = doc.get(id)
  if (!record) throw new Error(`no ${id}`)
  return record
}

const [heldBy, spoken, linked] = [
  there(numbered('elm', 3)),
  there(numbered('elm', 4)),
  there(numbered('lnk', 5)),
]

describe('what others hold on to', () => {
  const free = [
    [heldBy, line(3, one, null)],
    [spoken, bubble(4, one, null)],
    [linked, null],
  ] as const

  test('goes together with what held on to it, or set free', () => {
    expect(written([held, null], ...free)).toBeInstanceOf(Map)
    expect(written([held, null], [heldBy, null], [spoken, null], [linked, null])).toBeInstanceOf(Map)
  })

  test.each([0, 1, 2])('does not go while one of them still does (%i)', (which) => {
    expect(written([held, null], ...free.filter((_, i) => i !== which))).toBe('E_REF')
  })

  test('does not go to another frame alone', () => {
    expect(written([held, { ...held, parent: two }])).toBe('E_REF')
    expect(written([held, { ...held, parent: two }], ...free)).toBeInstanceOf(Map)
  })

  test('goes into a group of its frame, and out again', () => {
    expect(written([held, { ...held, parent: numbered('grp', 1) }])).toBeInstanceOf(Map)
    expect(written([inner, { ...inner, parent: one }])).toBeInstanceOf(Map)
  })

  test('is there before somebody takes hold of it', () => {
    const later = text(9, one)
    const onLater = line(3, one, later.id)
    expect(written([heldBy, onLater])).toBe('E_REF')
    expect(written([heldBy, onLater], [null, later])).toBeInstanceOf(Map)
    const isLink = linked.kind === 'link' ? linked : null
    expect(isLink && written([isLink, { ...isLink, to: later.id }])).toBe('E_REF')
    expect(isLink && written([isLink, { ...isLink, to: 'outcome' }])).toBeInstanceOf(Map)
  })
})

describe('groups', () => {
  const outer = there(numbered('grp', 1))

  test('go with all that is in them, or after it was taken out', () => {
    expect(written([outer, null])).toBe('E_REF')
    expect(written([outer, null], [inner, null])).toBeInstanceOf(Map)
    expect(written([outer, null], [inner, { ...inner, parent: one }])).toBeInstanceOf(Map)
  })

  test('never stand in themselves', () => {
    const second = group(2, numbered('grp', 1))
    expect(written([outer, group(1, numbered('grp', 2))], [null, second])).toBe('E_CYCLE')
    expect(written([outer, group(1, numbered('grp', 1))])).toBe('E_CYCLE')
  })
})

test('a frame goes with everything that stands on it', () => {
  const frame = there(one)
  const all = drawn.map((record) => [record, null] as const)
  expect(written([frame, null], ...all)).toBeInstanceOf(Map)
  expect(written([frame, null], ...all.slice(1))).toBe('E_REF')
})

test('an element that changes its shape is looked at with all it points to', () => {
  expect(written([held, line(1, one, numbered('elm', 77))])).toBe('E_REF')
  expect(written([held, line(1, one, inner.id)])).toBeInstanceOf(Map)
})
