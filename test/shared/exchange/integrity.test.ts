import { describe, expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { checkAssets } from '../../../shared/exchange/assetUse'
import { referencesOf } from '../../../shared/exchange/integrity'
import { validateRecords } from '../../../shared/exchange/validate'
import type { Id } from '../../../shared/model/id'
import type { Rec } from '../../../shared/model/record'
import { bubble, group, line, link, numbered, picture, text, twoFrames } from './drawn'
import { dismissal, reading, remark, round } from './held'

const {
  records: bare,
  frames: [one, two],
} = twoFrames()
const here = text(1, one)
const there = text(2, two)
const gone = numbered('elm', 99)

function codeOf(...drawn: readonly Rec[]): string | null {
  try {
    validateRecords([...bare, here, there, ...drawn])
    return null
  } catch (error) {
    if (error instanceof AppError) return error.trouble.code
    throw error
  }
}

describe('groups', () => {
  /** So many groups in each other in the first frame, and a text in the last of them. */
  const nested = (depth: number): readonly Rec[] => {
    const groups = Array.from({ length: depth }, (_, i) => group(i, i === 0 ? one : numbered('grp', i - 1)))
    return [...groups, text(5, groups.at(-1)?.id ?? one)]
  }

  test('stand in a frame or in each other, the board, its frames and what is in them 16 levels deep', () => {
    expect(codeOf(...nested(1))).toBeNull()
    expect(codeOf(...nested(13))).toBeNull()
    expect(codeOf(...nested(14))).toBe('E_CYCLE')
    expect(codeOf(...[...nested(14)].reverse())).toBe('E_CYCLE')
  })

  test.each<[string, readonly Rec[], string]>([
    ['one that is in itself', [group(1, numbered('grp', 1))], 'E_CYCLE'],
    ['two in each other', [group(1, numbered('grp', 2)), group(2, numbered('grp', 1))], 'E_CYCLE'],
    ['one in a group that is gone', [group(1, numbered('grp', 9))], 'E_REF'],
    ['one in a frame that is gone', [group(1, numbered('frm', 9))], 'E_REF'],
    ['one on the board itself', [group(1, bare[0]?.id ?? '')], 'E_RECORD'],
    ['one in an element', [group(1, here.id)], 'E_RECORD'],
    ['an element in a group that is gone', [text(3, numbered('grp', 9))], 'E_REF'],
    ['an element in an element', [text(3, here.id)], 'E_RECORD'],
    ['a link in a group', [group(1, one), link(1, numbered('grp', 1), 'action')], 'E_RECORD'],
  ])('%s is refused', (_, drawn, code) => {
    expect(codeOf(...drawn)).toBe(code)
  })
})

describe('what points from element to element', () => {
  const inGroup = [group(1, one), text(3, numbered('grp', 1))]
  const makers: readonly (readonly [string, (to: Id) => Rec])[] = [
    ['the start of a line', (to) => line(4, one, to)],
    ['the end of a line', (to) => line(4, one, null, to)],
    ['the tail of a bubble', (to) => bubble(4, one, to)],
    ['a link', (to) => link(4, one, to)],
    ['a line in a group', (to) => line(4, numbered('grp', 1), to)],
  ]

  test.each(makers)('%s finds it in its own frame, in a group or not', (_, make) => {
    expect(codeOf(...inGroup, make(here.id))).toBeNull()
    expect(codeOf(...inGroup, make(numbered('elm', 3)))).toBeNull()
  })

  test.each(makers)('%s cannot find it in another frame', (_, make) => {
    expect(codeOf(...inGroup, make(there.id))).toBe('E_REF')
  })

  test.each(makers)('%s cannot find what is gone', (_, make) => {
    expect(codeOf(...inGroup, make(gone))).toBe('E_REF')
  })

  test.each(makers.slice(0, 3))('%s cannot find itself', (_, make) => {
    expect(codeOf(...inGroup, make(numbered('elm', 4)))).toBe('E_REF')
  })

  test('a link leads to a part of How as well, and to nothing else', () => {
    expect(codeOf(link(1, one, 'picture'), link(2, one, 'action'), link(3, one, 'outcome'))).toBeNull()
    expect(codeOf(link(1, one, 'backstage' as never))).toBe('E_RECORD')
    expect(codeOf(group(1, one), link(1, one, numbered('grp', 1) as never))).toBe('E_RECORD')
  })

  test('who points is named by the words in it', () => {
    const trouble = (record: Rec) => {
      try {
        validateRecords([...bare, record])
      } catch (error) {
        if (error instanceof AppError) return error.trouble
      }
      return null
    }
    expect(trouble(link(1, one, gone))).toEqual({ code: 'E_REF', title: 'A warm welcome' })
    expect(trouble({ ...bubble(1, one, gone), text: 'Good morning!' })).toMatchObject({
      title: 'Good morning!',
    })
    expect(trouble({ ...bubble(1, one, gone), name: 'Hello' })).toMatchObject({ title: 'Hello' })
    expect(trouble(line(1, one, gone))).toMatchObject({ title: numbered('elm', 1) })
  })
})

describe('sessions, readings, remarks and dismissals', () => {
  const board = bare.find(({ kind }) => kind === 'board')?.id ?? ''
  const [held, guest] = [round(1, board), numbered('gst', 1)]

  test('stand in the board, in a session, or at what they are about', () => {
    expect(
      codeOf(held, reading(1, held.id), reading(2, board), remark(1, held.id), remark(2, board)),
    ).toBeNull()
    expect(codeOf(dismissal(1, one), dismissal(2, board))).toBeNull()
  })

  test('name frames and raters softly: those who are gone are no trouble', () => {
    const frames = [numbered('frm', 98)]
    const raters = [numbered('rtr', 98)]
    const named = round(2, board, { frames, talked: frames, raters, done: raters, turn: raters[0] ?? null })
    expect(codeOf(named, remark(1, board, { frame: frames[0] ?? null }))).toBeNull()
  })

  test.each([
    ['a session of a board that is gone', round(1, numbered('brd', 9))],
    ['a reading of a session that is gone', reading(1, held.id)],
    ['a remark of a session that is gone', remark(1, held.id)],
    ['a dismissal on a frame that is gone', dismissal(1, numbered('frm', 9))],
    ['a dismissal on a guest who is gone', dismissal(1, guest)],
  ])('%s has no place', (_, record) => {
    expect(codeOf(record)).toBe('E_REF')
  })

  test.each([
    ['a session in a frame', round(1, one)],
    ['a reading at a frame', reading(1, one)],
    ['a remark at a frame', remark(1, one)],
    ['a dismissal on a session', dismissal(1, numbered('rnd', 1))],
    ['a dismissal of no check', dismissal(1, one, { check: 'SB1' })],
    ['a moment that is none', remark(1, board, { at: 'yesterday' })],
    ['a reading out of range', reading(1, board, { motMultiplier: -1 })],
  ])('%s is no record', (_, record) => {
    expect(codeOf(held, record)).toBe('E_RECORD')
  })
})

test('records of one kind and shape always name as many others, so they can be compared one by one', () => {
  const all = [text(1, one), line(2, one, null), line(3, one, here.id, here.id), bubble(4, one, null)]
  expect(new Set(all.map((record) => referencesOf(record).length)).size).toBe(1)
  expect(referencesOf(link(1, one, 'picture'))).toHaveLength(referencesOf(link(2, one, here.id)).length)
})

test('a picture on a sheet has to come along, a hash in a text does not', () => {
  const hash = 'a'.repeat(64)
  const shown = [...bare, { ...picture(1, one, hash), name: 'The quay' }]
  const carried = (kind: string, of: string) => [{ hash: of, kind }]
  expect(() => checkAssets(shown, carried('image/png', hash))).not.toThrow()
  expect(() => checkAssets([...bare, { ...here, text: hash }], [])).not.toThrow()
  expect(() => checkAssets(shown, carried('image/png', 'b'.repeat(64)))).toThrow(AppError)
  expect(() => checkAssets(shown, carried('font/ttf', hash))).toThrow(AppError)
})
