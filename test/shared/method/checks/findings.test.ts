import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCard, ENGLISH_ONLY, SEVERITIES } from '../../../../shared/method/checks/catalog'
import {
  checkedFindings,
  type Finding,
  findingId,
  findingsOf,
  findingsOfFrame,
  findingsOfGuest,
} from '../../../../shared/method/checks/findings'
import { apply, drop, put } from '../../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, get, guestsOf, ratersOf } from '../../../../shared/model/doc'
import { ordersBetween } from '../../../../shared/model/order'
import type { Board, Frame, Guest, Rater, Rec } from '../../../../shared/model/record'
import type { Score } from '../../../../shared/model/scoring'
import { anyBoard, anyFrame, anyGuest, anyRater, anyScore } from '../../../arbitraries/records'
import { frameAt, templateDoc } from '../../../boards'
import { ALL } from './clean'
import { STORIES } from './stories'

/** Fields of the board that are on screen. */
const ON_BOARD = ['intent', 'target', 'stages', 'weights', 'standards', 'baseline', 'raters', 'frames']

describe('findings', () => {
  test('errors come first, then warnings, then infos, and none comes twice', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        const all = findingsOf(doc, ALL)
        const ranks = all.map(({ severity }) => SEVERITIES.indexOf(severity))
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
        expect(new Set(all.map(findingId)).size).toBe(all.length)
      }),
      { numRuns: 40 },
    )
  })

  test('within a severity the frames come in story order', () => {
    const doc = templateDoc('sports')
    const places = findingsOf(doc, ALL)
      .filter(({ severity, frame }) => severity === 'error' && frame)
      .map(({ frame }) => framesOf(doc).findIndex(({ id }) => id === frame))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('every place they lead to is a field of a record that is there', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        for (const finding of findingsOf(doc, ALL)) expect(exists(doc, finding), finding.check).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('every fact of a message is filled in', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        for (const { check, message } of findingsOf(doc, ALL)) {
          const places = checkCard(check).message.match(/\{\w+\}/g) ?? []
          for (const place of places) expect(message).not.toContain(place)
          expect(message).not.toMatch(/\b(?:NaN|null|undefined|Infinity)\b/)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('parked frames do not exist: without them the findings are the same', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        const parked = framesOf(doc).filter(({ status }) => status === 'parked')
        const gone = new Set(parked.map(({ id }) => id))
        const without = docOf([...doc.values()].filter(({ id }) => !gone.has(id)))
        const all = findingsOf(doc, ALL)
        expect(all).toEqual(findingsOf(without, ALL))
        expect(all.some(({ frame, where }) => gone.has(frame ?? '') || gone.has(where.frame ?? ''))).toBe(
          false,
        )
      }),
      { numRuns: 40 },
    )
  })

  test('core checks are some of all, and those that read English can be left out', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        const all = findingsOf(doc, ALL)
        const core = findingsOf(doc, { extended: false, english: true })
        expect(core).toEqual(all.filter(({ check }) => checkCard(check).tier === 'core'))
        const foreign = findingsOf(doc, { extended: true, english: false })
        expect(foreign).toEqual(all.filter(({ check }) => !ENGLISH_ONLY.has(check)))
      }),
      { numRuns: 30 },
    )
  })

  test('a frame and a guest know their own, the board asks for what it is set to', () => {
    fc.assert(
      fc.property(STORIES, (doc) => {
        const { open } = checkedFindings(doc)
        const asked = findingsOf(doc, boardOf(doc).checks)
        const sent = checkedFindings(doc).dismissed.map(({ finding }) => findingId(finding))
        const openIds = open.map(findingId)
        expect(asked.map(findingId).filter((id) => !sent.includes(id))).toEqual(openIds)
        const own = [
          ...framesOf(doc).flatMap(({ id }) => findingsOfFrame(doc, id)),
          ...guestsOf(doc).flatMap(({ id }) => findingsOfGuest(doc, id)),
        ]
        expect(new Set(own)).toEqual(new Set(open.filter(({ frame, guest }) => frame ?? guest)))
      }),
      { numRuns: 40 },
    )
  })

  test('a frame that is gone, and a parked one, have none', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 1)
    const parked = apply(doc, put(doc, { ...frame, status: 'parked' }))
    expect(findingsOfFrame(doc, frame.id).length).toBeGreaterThan(0)
    expect(findingsOfFrame(parked, frame.id)).toEqual([])
    expect(findingsOfFrame(doc, 'frm_gone')).toEqual([])
  })
})

describe('as you type', () => {
  test('after any edits the findings are those of a board that was never looked at', () => {
    const edits = fc.array(
      fc.tuple(fc.nat(), anyBoard(), anyGuest(), anyFrame(), anyRater(), anyScore(), fc.nat()),
      {
        maxLength: 6,
      },
    )
    fc.assert(
      fc.property(STORIES, edits, (start, list) => {
        let doc = start
        findingsOf(doc, ALL)
        for (const [pick, board, guest, frame, rater, score, fields] of list) {
          doc = edited(doc, pick, fields, { board, guest, frame, rater, score })
          expect(findingsOf(doc, ALL)).toEqual(findingsOf(docOf(structuredClone([...doc.values()])), ALL))
        }
      }),
      { numRuns: 40 },
    )
  })

  test('an edit of one frame of a thousand leaves the findings of all others the very same objects', () => {
    const doc = bigDoc(1000)
    const [frame] = framesOf(doc).slice(500, 501)
    if (!frame) throw new Error('no frame')
    const before = framesOf(doc).map(({ id }) => findingsOfFrame(doc, id))
    expect(before.every((list) => list.length > 0)).toBe(true)
    const next = apply(doc, put(doc, { ...frame, outcome: 'I am at home' }))
    const after = framesOf(next).map(({ id }) => findingsOfFrame(next, id))
    const changed = after.flatMap((list, i) => (list === before[i] ? [] : [i]))
    expect(changed).toEqual([500])
  })

  test('a guest who leaves is missed at once', () => {
    const doc = templateDoc('park')
    const frame = frameAt(doc, 0)
    const checks = (of: Doc) => findingsOfFrame(of, frame.id).map(({ check }) => check)
    expect(checks(doc)).not.toContain('SB02')
    expect(checks(apply(doc, drop(doc, [frame.guest ?? ''])))).toContain('SB02')
  })

  test('a rater who turns out to be a draft is no person from then on', () => {
    const doc = templateDoc('sports')
    const [rater] = ratersOf(doc)
    if (!rater) throw new Error('no rater')
    const drafts = (of: Doc) => findingsOf(of, ALL).filter(({ check }) => check === 'SB53')
    expect(drafts(doc)).toEqual([])
    expect(drafts(apply(doc, put(doc, { ...rater, group: 'template' })))).toHaveLength(1)
  })

  test('asked twice, the list is the same list', () => {
    const doc = templateDoc('park')
    expect(findingsOf(doc, ALL)).toBe(findingsOf(doc, { ...ALL }))
    expect(checkedFindings(doc)).toBe(checkedFindings(doc))
  })
})

function exists(doc: Doc, { scope, frame, guest, where }: Finding): boolean {
  if (scope === 'frame' && where.frame !== frame) return false
  if (scope === 'persona' && (where.guest !== guest || where.frame)) return false
  if (where.frame) {
    const record = get(doc, where.frame, 'frame')
    const [field = '', dimension] = where.field.split('.')
    if (field === 'scores')
      return record !== null && dimension !== undefined && dimension in boardOf(doc).weights
    return record !== null && (field === 'standards' || field in record)
  }
  if (where.guest) return where.field in (get(doc, where.guest, 'guest') ?? {})
  const [board, field = ''] = where.field.split('.')
  return board === 'board' && ON_BOARD.includes(field)
}

interface Others {
  readonly board: Board
  readonly guest: Guest
  readonly frame: Frame
  readonly rater: Rater
  readonly score: Score
}

/** Some fields of one record as they are in another of its kind. */
function edited(doc: Doc, pick: number, fields: number, others: Others): Doc {
  const records = [...doc.values()].filter(({ kind }) => kind in others)
  const record = records[pick % Math.max(1, records.length)]
  if (!record) return doc
  const other = others[record.kind as keyof Others]
  const own: readonly string[] = ['id', 'kind', 'parent', 'order', 'rater', 'guest']
  const patch = Object.entries(other).filter(
    ([field], i) => !own.includes(field) && (fields >> (i % 20)) % 2 === 1,
  )
  return apply(doc, put(doc, { ...record, ...Object.fromEntries(patch) } as Rec))
}

/** The sample board with its first frame so many times. */
function bigDoc(count: number): Doc {
  const doc = templateDoc('park')
  const [first] = framesOf(doc)
  const frames = ordersBetween(null, null, count).map((order, i): Rec => {
    if (!first) throw new Error('no frame')
    return { ...first, id: `frm_${String(i).padStart(26, '0')}`, order, outcome: '' }
  })
  return docOf([boardOf(doc), ...guestsOf(doc), ...frames])
}
