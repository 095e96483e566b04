import { describe, expect, test } from 'vitest'
import { merge } from '../../../../shared/exchange/merge/merge'
import { validateRecords } from '../../../../shared/exchange/validate'
import { apply, drop, put } from '../../../../shared/model/change'
import { boardOf, type Doc, get, withDescendants } from '../../../../shared/model/doc'
import { type Id, newId } from '../../../../shared/model/id'
import type { Link, Rec } from '../../../../shared/model/record'
import type { Comment } from '../../../../shared/model/sharing'
import { bare, frame, other } from '../../edit/drawing'
import { boxOn, figureOn, groupOn, lineOn, stampOn, textOn } from '../../edit/pieces'

describe('a frame', () => {
  test('fields changed on two sides come together, and one changed on both is a conflict in which mine stands', () => {
    const mine = changed(bare, frame, { title: 'Mine', importance: 5 })
    const theirs = changed(bare, frame, { title: 'Theirs', effort: 2 })
    const { doc, conflicts } = merge(bare, mine, theirs)
    expect(get(doc, frame, 'frame')).toMatchObject({ title: 'Mine', importance: 5, effort: 2 })
    expect(conflicts).toMatchObject([
      {
        key: `${frame}/title`,
        field: 'title',
        sort: 'value',
        mine: 'Mine',
        theirs: 'Theirs',
        frame,
        both: false,
      },
    ])
    expect(get(merge(bare, mine, theirs, { [`${frame}/title`]: 'theirs' }).doc, frame, 'frame')?.title).toBe(
      'Theirs',
    )
  })

  test('removed on one side and drawn on at the other comes back whole, as one conflict', () => {
    const [one, two] = [stampOn(frame), textOn(frame)]
    const base = withAll(bare, one, two, linkTo(two.id))
    const mine = without(base, frame)
    const theirs = changed(base, one.id, { x: 500 })
    const { doc, conflicts } = merge(base, mine, theirs)
    expect(conflicts).toMatchObject([{ record: frame, field: '', sort: 'removed', mine: null, frame }])
    expect([...doc.keys()].sort()).toEqual([...theirs.keys()].sort())
    const gone = merge(base, mine, theirs, { [`${frame}/`]: 'mine' })
    expect([...gone.doc.keys()].sort()).toEqual([...mine.keys()].sort())
    const back = merge(base, theirs, mine, { [`${frame}/`]: 'mine' })
    expect([...back.doc.keys()].sort()).toEqual([...theirs.keys()].sort())
  })

  test('what was moved out of a frame before it was removed stays where it was taken', () => {
    const stamp = stampOn(frame)
    const base = withAll(bare, stamp, textOn(frame))
    const mine = without(changed(base, stamp.id, { parent: other }), frame)
    const theirs = changed(base, stamp.id, { opacity: 0.5 })
    for (const choice of ['mine', 'theirs'] as const) {
      const { doc } = merge(base, mine, theirs, { [`${frame}/`]: choice })
      expect(get(doc, stamp.id, 'element')).toMatchObject({ parent: other, opacity: 0.5 })
      sound(doc)
    }
  })

  test('what was moved into a frame that stays gone stands where it stood', () => {
    const stamp = stampOn(other)
    const base = withAll(bare, stamp)
    const mine = without(base, frame)
    const theirs = changed(base, stamp.id, { parent: frame })
    const { doc } = merge(base, mine, theirs, { [`${frame}/`]: 'mine' })
    expect(get(doc, stamp.id, 'element')?.parent).toBe(other)
    sound(doc)
  })
})

describe('texts and lists', () => {
  test('a text takes lines of both, and where they clash both can stand', () => {
    const base = changed(bare, frame, { what: 'one\ntwo\nthree' })
    const mine = changed(base, frame, { what: 'ONE\ntwo\nthree' })
    const joined = merge(base, mine, changed(base, frame, { what: 'one\ntwo\nTHREE' }))
    expect(get(joined.doc, frame, 'frame')?.what).toBe('ONE\ntwo\nTHREE')
    const clash = changed(base, frame, { what: 'eins\ntwo\nTHREE' })
    const { doc, conflicts } = merge(base, mine, clash)
    expect(get(doc, frame, 'frame')?.what).toBe('ONE\ntwo\nTHREE')
    expect(conflicts).toMatchObject([{ field: 'what', sort: 'text', mine: 'ONE\ntwo\nthree', both: true }])
    const both = merge(base, mine, clash, { [`${frame}/what`]: 'both' })
    expect(get(both.doc, frame, 'frame')?.what).toBe('ONE\neins\ntwo\nTHREE')
  })

  test('texts too long to stand together, or to be joined, are offered one or the other', () => {
    const long = (mark: string) => mark.repeat(12_000)
    const base = changed(bare, frame, { what: 'a\nb\nc' })
    const mine = changed(base, frame, { what: `a\nb\n${long('m')}` })
    const { conflicts } = merge(base, mine, changed(base, frame, { what: `${long('t')}\nb\nc` }))
    expect(conflicts).toMatchObject([{ field: 'what', sort: 'text', both: false }])
    const { doc } = merge(base, mine, changed(base, frame, { what: long('t') }), {
      [`${frame}/what`]: 'both',
    })
    expect(get(doc, frame, 'frame')?.what).toBe(`a\nb\n${long('m')}`)
  })

  test('standards both added are all there, until there is no room for them', () => {
    const serves = (mark: string, count: number) => Array.from({ length: count }, (_, i) => `${mark}${i}`)
    const side = (mark: string, count: number) => changed(bare, frame, { serves: serves(mark, count) })
    const { doc } = merge(bare, side('m', 2), side('t', 2))
    expect(get(doc, frame, 'frame')?.serves).toEqual(['m0', 'm1', 't0', 't1'])
    expect(merge(bare, side('m', 30), side('t', 30)).conflicts).toMatchObject([
      { field: 'serves', both: false },
    ])
  })

  test('more than one record holds is a conflict about the whole record', () => {
    const long = (mark: string) => mark.repeat(9_000)
    const texts = (mark: string) => ({ what: long(mark), situation: long(mark) })
    const mine = changed(bare, frame, texts('é'))
    const more = { action: long('ü'), backstage: long('ü') }
    const { doc, conflicts } = merge(bare, mine, changed(bare, frame, more))
    expect(conflicts).toMatchObject([{ record: frame, field: 'body' }])
    expect(doc.get(frame)).toEqual(mine.get(frame))
  })

  test('weights and unknown fields are joined key by key', () => {
    const board = boardOf(bare)
    const mine = changed(bare, board.id, { weights: { ...board.weights, ease: 3 }, extra: { a: 1, both: 1 } })
    const theirs = changed(bare, board.id, {
      weights: { ...board.weights, feeling: 2 },
      extra: { b: 2, both: 2 },
    })
    const { doc, conflicts } = merge(bare, mine, theirs)
    expect(boardOf(doc)).toMatchObject({ weights: { ease: 3, feeling: 2 }, extra: { a: 1, b: 2, both: 1 } })
    expect(conflicts.map(({ field }) => field)).toEqual(['extra.both'])
  })
})

describe('what is drawn', () => {
  test('a place is one thing: moved on both sides it is a conflict, and both can stand side by side', () => {
    const stamp = stampOn(frame)
    const base = withAll(bare, stamp)
    const [mine, theirs] = [
      changed(base, stamp.id, { x: 10 }),
      changed(base, stamp.id, { y: 20, tint: '#112233' }),
    ]
    const { doc, conflicts } = merge(base, mine, theirs)
    expect(get(doc, stamp.id, 'element')).toMatchObject({ x: 10, y: stamp.y, tint: '#112233' })
    expect(conflicts).toMatchObject([{ field: 'place', sort: 'place', both: true, frame }])
    const both = merge(base, mine, theirs, { [`${stamp.id}/place`]: 'both' })
    const copies = [...both.doc.values()].filter(
      (record) => record.kind === 'element' && record.id !== stamp.id,
    )
    expect(copies).toMatchObject([{ parent: frame, y: 20, x: stamp.x }])
    expect(merge(base, mine, theirs, { [`${stamp.id}/place`]: 'both' }).doc).toEqual(both.doc)
    sound(both.doc)
  })

  test('both of two looks lie a little apart, and a line of them lets go', () => {
    const [stamp, line] = [stampOn(frame), lineOn(frame)]
    const base = withAll(bare, stamp, { ...line, startOn: { element: stamp.id, u: 0.5, v: 0.5 } })
    const [mine, theirs] = [changed(base, line.id, { width: 7 }), changed(base, line.id, { width: 9 })]
    const { doc } = merge(base, mine, theirs, { [`${line.id}/width`]: 'both' })
    const copy = [...doc.values()].find((record) => record.kind === 'element' && !base.has(record.id))
    expect(copy).toMatchObject({ width: 9, x: line.x + 24, y: line.y + 24, startOn: null })
    sound(doc)
  })

  test('a line and a tail let go of what is gone, where they are', () => {
    const [stamp, line, bubble] = [stampOn(frame), lineOn(frame), boxOn(frame, { form: 'speech' })]
    const base = withAll(bare, stamp, line, bubble)
    const mine = without(base, stamp.id)
    const on = { element: stamp.id, u: 0.5, v: 0.5 }
    const held = changed(base, line.id, { startOn: on, endOn: on })
    const theirs = changed(held, bubble.id, { tailTo: stamp.id, tail: { x: 1, y: 2 } })
    const { doc, notes } = merge(base, mine, theirs)
    expect(get(doc, line.id, 'element')).toMatchObject({ startOn: null, endOn: null })
    expect(get(doc, bubble.id, 'element')).toMatchObject({ tailTo: null, tail: { x: 1, y: 2 } })
    expect(notes.map(({ note }) => note)).toEqual(['freed', 'freed'])
    sound(doc)
  })

  test('a line that stays lets go of what cannot come back, because its group is to stay gone', () => {
    const group = groupOn(frame)
    const [stamp, line] = [{ ...stampOn(frame), parent: group.id }, lineOn(frame)]
    const base = withAll(bare, group, stamp, { ...line, endOn: { element: stamp.id, u: 0.5, v: 0.5 } })
    const mine = changed(changed(base, line.id, { width: 9 }), group.id, { name: 'Counter' })
    const theirs = [stamp.id, group.id, line.id].reduce(without, base)
    const { doc } = merge(base, mine, theirs, { [`${group.id}/`]: 'theirs' })
    expect([doc.has(group.id), doc.has(stamp.id)]).toEqual([false, false])
    expect(get(doc, line.id, 'element')).toMatchObject({ width: 9, endOn: null })
    sound(doc)
  })

  test('an end moved on what was removed is told of, too', () => {
    const [gone, line] = [stampOn(frame), lineOn(frame)]
    const base = withAll(bare, gone, { ...line, endOn: { element: gone.id, u: 0.5, v: 0.5 } })
    const mine = changed(base, line.id, { endOn: { element: gone.id, u: 0.5, v: 1 } })
    const theirs = changed(without(base, gone.id), line.id, { endOn: null })
    const { doc, notes } = merge(base, mine, theirs)
    expect(get(doc, line.id, 'element')).toMatchObject({ endOn: null })
    expect(notes).toMatchObject([{ note: 'freed', record: line.id }])
  })

  test('an end led to what the other end held already is told, too, where that was removed', () => {
    const [gone, line] = [stampOn(frame), lineOn(frame)]
    const on = { element: gone.id, u: 0.5, v: 0.5 }
    const base = withAll(bare, gone, { ...line, endOn: on })
    const mine = changed(base, line.id, { startOn: on })
    const theirs = changed(without(base, gone.id), line.id, { endOn: null })
    const { doc, notes } = merge(base, mine, theirs)
    expect(get(doc, line.id, 'element')).toMatchObject({ startOn: null, endOn: null })
    expect(notes).toMatchObject([{ note: 'freed', record: line.id }])
  })

  test('a tail that has to let go does not stand against where the other one led it', () => {
    const [gone, stays, bubble] = [stampOn(frame), stampOn(frame), boxOn(frame, { form: 'speech' })]
    const base = withAll(bare, gone, stays, bubble)
    const mine = changed(base, bubble.id, { tailTo: gone.id })
    const theirs = changed(without(base, gone.id), bubble.id, { tailTo: stays.id })
    for (const [one, other] of [[mine, theirs] as const, [theirs, mine] as const]) {
      const { doc, conflicts, notes } = merge(base, one, other)
      expect(get(doc, bubble.id, 'element')).toMatchObject({ tailTo: stays.id })
      expect(conflicts).toEqual([])
      expect(notes).toMatchObject([{ note: 'freed', record: bubble.id }])
      expect(merge(base, doc, other).change.size).toBe(0)
    }
  })

  test('a bubble led to what was removed together with it stays with it, and is asked about', () => {
    const [stamp, bubble] = [stampOn(frame), boxOn(frame, { form: 'speech' })]
    const base = withAll(bare, stamp, bubble)
    const mine = changed(base, bubble.id, { tailTo: stamp.id })
    const theirs = without(without(base, stamp.id), bubble.id)
    const { doc, conflicts } = merge(base, mine, theirs)
    expect(doc).toEqual(mine)
    expect(conflicts).toMatchObject([{ record: bubble.id, sort: 'removed', theirs: null }])
    expect(merge(base, doc, theirs).change.size).toBe(0)
    const removed = merge(base, mine, theirs, { [`${bubble.id}/`]: 'theirs' })
    expect([removed.doc.has(bubble.id), removed.doc.has(stamp.id)]).toEqual([false, false])
  })

  test('a new link brings the element back it leads to', () => {
    const stamp = stampOn(frame)
    const base = withAll(bare, stamp)
    const link = linkTo(stamp.id)
    const { doc, notes } = merge(base, without(base, stamp.id), withAll(base, link))
    expect(doc.has(stamp.id)).toBe(true)
    expect(notes).toMatchObject([{ note: 'restored', record: stamp.id, frame }])
    const refused = merge(base, without(base, stamp.id), withAll(changed(base, stamp.id, { x: 1 }), link), {
      [`${stamp.id}/`]: 'mine',
    })
    expect([refused.doc.has(stamp.id), refused.doc.has(link.id)]).toEqual([false, false])
  })

  test('a link to an element that was taken to another frame leads to the picture', () => {
    const stamp = stampOn(frame)
    const base = withAll(bare, stamp)
    const link = linkTo(stamp.id)
    const { doc } = merge(base, changed(base, stamp.id, { parent: other }), withAll(base, link))
    expect(get(doc, link.id, 'link')?.to).toBe('picture')
    sound(doc)
  })

  test('groups put into each other are taken apart at the one whose id sorts last', () => {
    const [one, two] = [groupOn(frame), groupOn(frame)].sort((a, b) => (a.id < b.id ? -1 : 1)) as [Rec, Rec]
    const base = withAll(bare, one, two)
    const [mine, theirs] = [
      changed(base, one.id, { parent: two.id }),
      changed(base, two.id, { parent: one.id }),
    ]
    for (const { doc, notes } of [merge(base, mine, theirs), merge(base, theirs, mine)]) {
      expect(get(doc, two.id, 'group')?.parent).toBe(frame)
      expect(get(doc, one.id, 'group')?.parent).toBe(two.id)
      expect(notes).toMatchObject([{ note: 'uncycled', record: two.id }])
      sound(doc)
    }
  })

  test('groups stacked too deep by two sides are taken out into the frame', () => {
    const nested = (count: number) => {
      const groups = Array.from({ length: count }, () => groupOn(frame))
      return groups.map((group, i) => ({ ...group, parent: groups[i - 1]?.id ?? frame }))
    }
    const [upper, lower] = [nested(9), nested(9)]
    const base = withAll(bare, ...upper, ...lower)
    const mine = changed(base, lower[0]?.id ?? '', { parent: upper[8]?.id ?? '' })
    const deeper = { ...stampOn(frame), parent: lower[8]?.id ?? '' }
    expect(() => sound(mine)).toThrow()
    const { doc, notes } = merge(base, base, withAll(mine, deeper))
    expect(notes.every(({ note }) => note === 'uncycled')).toBe(true)
    sound(doc)
  })

  test('order keys grown too long by both sides are spread anew, in the same order', () => {
    const key = (end: string) => `a0${'V'.repeat(40)}${end}`
    const [one, two, three] = [stampOn(frame), stampOn(frame), stampOn(frame)]
    const base = withAll(bare, { ...one, order: 'a1' }, { ...two, order: 'a2' }, { ...three, order: 'a3' })
    const mine = changed(base, two.id, { order: key('1') })
    const theirs = changed(base, three.id, { order: key('2') })
    const { doc, notes } = merge(base, mine, theirs)
    const row = [two, three, one].map(({ id }) => get(doc, id, 'element')?.order ?? '')
    expect([...row].sort()).toEqual(row)
    expect(Math.max(...row.map(({ length }) => length))).toBeLessThan(10)
    expect(notes).toHaveLength(3)
    const again = merge(base, doc, theirs)
    expect(again.change.size).toBe(0)
  })

  test('a group of which each took out one until none was left is gone', () => {
    const group = groupOn(frame)
    const [one, two] = [stampOn(group.id), stampOn(group.id)]
    const base = withAll(bare, group, one, two)
    const [mine, theirs] = [without(base, one.id), without(base, two.id)]
    const { doc } = merge(base, mine, theirs)
    expect(doc).toEqual(bare)
    expect(merge(base, doc, theirs).change.size).toBe(0)
    expect(merge(base, changed(mine, group.id, { name: 'Two' }), theirs).doc.has(group.id)).toBe(true)
  })

  test('a group that was taken apart stands again for what was put into it', () => {
    const group = groupOn(frame)
    const base = withAll(bare, group, stampOn(group.id))
    const put = stampOn(group.id)
    const { doc, notes } = merge(base, without(base, group.id), withAll(base, put))
    expect(get(doc, put.id, 'element')?.parent).toBe(group.id)
    expect(notes).toMatchObject([{ note: 'restored', record: group.id }])
  })

  test('an element made into another one on both sides is one conflict', () => {
    const stamp = stampOn(frame)
    const base = withAll(bare, stamp)
    const text = { ...textOn(frame), id: stamp.id }
    const { conflicts } = merge(base, withAll(base, text), changed(base, stamp.id, { x: 1 }))
    expect(conflicts).toMatchObject([{ field: 'body', both: false }])
  })
})

describe('people', () => {
  test('a guest somebody chose comes back', () => {
    const guest = [...bare.values()].find(({ kind }) => kind === 'guest')?.id ?? ''
    const base = changed(changed(bare, frame, { guest: null }), other, { guest: null })
    const mine = without(base, guest)
    const figure = figureOn(frame, { guest })
    const theirs = withAll(changed(base, frame, { guest }), figure)
    const { doc, notes } = merge(base, mine, theirs)
    expect(get(doc, frame, 'frame')?.guest).toBe(guest)
    expect(notes).toMatchObject([{ note: 'restored', record: guest, frame: null }])
    const refused = merge(base, mine, changed(theirs, guest, { name: 'Ann' }), { [`${guest}/`]: 'mine' })
    expect(get(refused.doc, frame, 'frame')?.guest).toBeNull()
    expect(get(refused.doc, figure.id, 'element')).toMatchObject({ guest: null })
    sound(refused.doc)
  })

  test('an answer brings the comment back it was given to', () => {
    const said = commentOn(frame)
    const base = withAll(bare, said)
    const answer = commentOn(said.id)
    const { doc } = merge(base, without(base, said.id), withAll(base, answer))
    expect([doc.has(said.id), doc.has(answer.id)]).toEqual([true, true])
  })

  test('the later moment stands, and is never asked about', () => {
    const said = commentOn(frame)
    const base = withAll(bare, said)
    const mine = changed(base, said.id, { at: '2026-02-01T00:00:00.500Z' })
    const theirs = changed(base, said.id, { at: '2026-02-01T00:00:00Z', resolved: true })
    const { doc, conflicts } = merge(base, mine, theirs)
    expect(doc.get(said.id)).toMatchObject({ at: '2026-02-01T00:00:00.500Z', resolved: true })
    expect(conflicts).toEqual([])
  })

  test('brands chosen on both sides are one brand', () => {
    const [mine, theirs] = [withAll(bare, brand('#111111', null)), withAll(bare, brand('#222222', '#333333'))]
    const { doc, conflicts } = merge(bare, mine, theirs)
    expect([...doc.values()].filter(({ kind }) => kind === 'brand')).toMatchObject([{ main: '#111111' }])
    expect(conflicts.map(({ field }) => field)).toEqual(['main', 'accent'].sort())
    const more = withAll(theirs, brand('#444444', null))
    expect([...merge(bare, mine, more).doc.values()].filter(({ kind }) => kind === 'brand')).toHaveLength(3)
  })
})

describe('without a board both come from', () => {
  test('what only one has is there, and every field that differs is asked about', () => {
    const stamp = stampOn(frame)
    const mine = withAll(changed(bare, frame, { title: 'Mine', serves: ['a'] }), stamp)
    const theirs = changed(bare, frame, { what: 'Theirs', serves: ['b'] })
    const { doc, conflicts } = merge(null, mine, theirs)
    expect(doc.has(stamp.id)).toBe(true)
    expect(conflicts.map(({ field }) => field)).toEqual(['serves', 'title', 'what'])
    expect(get(doc, frame, 'frame')).toMatchObject({ title: 'Mine', serves: ['a'] })
  })
})

function withAll(doc: Doc, ...records: readonly Rec[]): Doc {
  return apply(doc, put(doc, ...records))
}

function changed(doc: Doc, id: Id, fields: object): Doc {
  const record = doc.get(id)
  if (!record) throw new Error(`no ${id}`)
  return withAll(doc, { ...record, ...fields } as Rec)
}

function without(doc: Doc, id: Id): Doc {
  return apply(doc, drop(doc, withDescendants(doc, [id])))
}

function linkTo(to: Id): Link {
  const own = { id: newId('link'), kind: 'link' as const, parent: frame, order: 'a0', extra: {} }
  return { ...own, from: 'what', item: 'An item', to }
}

function commentOn(parent: Id): Comment {
  const own = { id: newId('comment'), kind: 'comment' as const, parent, order: 'a0', extra: {} }
  return { ...own, author: 'Ann', text: 'Hm', on: null, at: '2026-01-01T00:00:00Z', resolved: false }
}

function brand(main: string, accent: string | null): Rec {
  const own = { id: newId('brand'), kind: 'brand' as const, parent: boardOf(bare).id, order: 'a0', extra: {} }
  return { ...own, logo: null, main, accent, titleFont: null, textFont: null, textBold: null }
}

function sound(doc: Doc): void {
  validateRecords([...doc.values()])
}
