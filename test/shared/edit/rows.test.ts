import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CELL_FIELDS, type CellField } from '../../../shared/edit/cellFields'
import { cellText } from '../../../shared/edit/cellText'
import { planPaste } from '../../../shared/edit/pastePlan'
import { pasteRows, pastingRows } from '../../../shared/edit/rows'
import { readTable, writeTable } from '../../../shared/edit/tableText'
import { validateRecords } from '../../../shared/exchange/validate'
import { LIMITS } from '../../../shared/limits'
import { apply, invert } from '../../../shared/model/change'
import { type Doc, elementsOf, framesOf, get, guestsOf, linksOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { anyDoc } from '../../arbitraries/doc'
import { anyText } from '../../arbitraries/values'
import { frameAt, templateDoc } from '../../boards'
import { linkOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const ids = framesOf(sports).map(({ id }) => id)

function paste(doc: Doc, text: string, at: Id | null, shown: readonly (CellField | null)[] = CELL_FIELDS) {
  const pasted = pasteRows(doc, planPaste(readTable(text), shown, 0), at)
  return { ...pasted, doc: apply(doc, pasted.change) }
}

describe('pasting rows', () => {
  test('fills frames from the given one on, and adds frames for the rows that are left', () => {
    const { doc, filled, added } = paste(sports, 'A\nB\nC', ids[11] ?? null)
    expect([filled, added]).toEqual([2, 1])
    expect(
      framesOf(doc)
        .map(({ title }) => title)
        .slice(11),
    ).toEqual(['A', 'B', 'C'])
    expect(framesOf(doc)).toHaveLength(14)
  })

  test('behind the last frame it only adds', () => {
    const { doc, filled, added, frames } = paste(sports, 'A\nB', null)
    expect([filled, added]).toEqual([0, 2])
    expect(
      framesOf(doc)
        .slice(13)
        .map(({ id }) => id),
    ).toEqual(frames)
  })

  test('a new frame takes stage, guest and channel from the one before, unless its row speaks of them', () => {
    const last = frameAt(sports, 12)
    const { doc } = paste(sports, 'Title\tChannel\nA\t\nB\tPhone', null)
    expect(framesOf(doc)[13]).toMatchObject({ stage: last.stage, guest: last.guest, channel: null })
    expect(framesOf(doc)[14]).toMatchObject({ stage: last.stage, channel: 'phone', status: 'idea' })
  })

  test('a new frame has a scene that fits it, with its guest in it', () => {
    const { doc, frames } = paste(sports, 'Title\tGuest\tChannel\nA call\tMei Tanaka, 38\tPhone', null)
    const [made = ''] = frames
    const guest = get(doc, made, 'frame')?.guest
    expect(get(doc, made, 'frame')?.background).not.toBeNull()
    expect(elementsOf(doc, made).some((one) => one.shape === 'figure' && one.guest === guest)).toBe(true)
  })

  test('another guest steps into the picture, and answers follow the lines that were reworded', () => {
    const frame = frameAt(sports, 0)
    const known = withPieces(sports, linkOn(frame.id, { from: 'what', item: frame.what }))
    const { doc } = paste(known, 'Guest\tWhat\nMei Tanaka, 38\tNew words', frame.id)
    const mei = guestsOf(doc).find(({ name }) => name.startsWith('Mei'))?.id
    const figures = elementsOf(doc, frame.id).filter((one) => one.shape === 'figure')
    expect(figures.some((one) => one.guest === mei)).toBe(true)
    expect(figures.some((one) => one.guest === frame.guest)).toBe(false)
    expect(linksOf(doc, frame.id).map(({ item }) => item)).toEqual(['New words'])
  })

  test('a guest nobody knows is one new guest, however often the name comes', () => {
    const { doc, newGuests } = paste(sports, 'Title\tGuest\nA\tOma Lotte\nB\toma lotte\nC\tOMA LOTTE', null)
    expect(newGuests).toEqual(['Oma Lotte'])
    expect(guestsOf(doc)).toHaveLength(guestsOf(sports).length + 1)
    expect(
      new Set(
        framesOf(doc)
          .slice(13)
          .map(({ guest }) => guest),
      ).size,
    ).toBe(1)
  })

  test('a column full of other words makes no crowd', () => {
    const rows = Array.from({ length: 120 }, (_, i) => `T${i}\tName ${i}`)
    const { newGuests, problems } = paste(sports, ['Title\tGuest', ...rows].join('\n'), null)
    expect(newGuests).toHaveLength(100)
    expect(problems.filter(({ why }) => why === 'guests')).toHaveLength(20)
  })

  test('what cannot be read is told with its cell, and the rest of its row is taken', () => {
    const { doc, problems } = paste(sports, 'Title\tStage\tImportance\nA\tbuying\t9', ids[2] ?? null)
    expect(problems.map(({ frame, field, why, text }) => [frame, field, why, text])).toEqual([
      [ids[2], 'stage', 'list', 'buying'],
      [ids[2], 'importance', 'rung', '9'],
    ])
    expect(framesOf(doc)[2]).toMatchObject({
      title: 'A',
      stage: frameAt(sports, 2).stage,
      importance: frameAt(sports, 2).importance,
    })
  })

  test('columns in any order mean the same: a stage before its phase, a word before how good it is', () => {
    const { doc } = paste(
      sports,
      'Phase\tFelt, −3 to +3\tStage\tFelt today\nAfter\t-1\tUse\tProud',
      ids[0] ?? null,
    )
    expect(framesOf(doc)[0]).toMatchObject({
      stage: 'use',
      phase: 'after',
      felt: { emotion: 'proud', valence: -1 },
    })
  })

  test.each(['sports', 'park', 'cars', 'mobile'])(
    'a whole board goes to a spreadsheet and back unchanged: %s',
    (id) => {
      const doc = templateDoc(id)
      const table = [
        [...CELL_FIELDS],
        ...framesOf(doc).map((frame) => CELL_FIELDS.map((field) => cellText(doc, frame, field))),
      ]
      const { change, problems } = paste(doc, writeTable(table), framesOf(doc)[0]?.id ?? null)
      expect(problems).toEqual([])
      expect(change.size).toBe(0)
    },
  )

  test('a text that would make a frame too large to keep is left out and told', () => {
    const long = 'ü'.repeat(LIMITS.textLength)
    const { doc, problems } = paste(
      sports,
      `What\tSituation\tWhat happens\n${long}\t${long}\tShort`,
      ids[0] ?? null,
    )
    expect(problems.map(({ field, why }) => [field, why])).toEqual([['situation', 'overfull']])
    expect(framesOf(doc)[0]).toMatchObject({ what: long, action: 'Short' })
    expect(validateRecords([...doc.values()])).toHaveLength(doc.size)
  })

  test('rows a board has no room for are left out and counted', () => {
    const rows = Array.from({ length: LIMITS.frames + 7 }, (_, i) => `Row ${i}`).join('\n')
    const { doc, added, left } = paste(sports, rows, null)
    expect([added, left]).toEqual([LIMITS.frames - 13, 20])
    expect(framesOf(doc)).toHaveLength(LIMITS.frames)
    expect(doc.size).toBeLessThanOrEqual(LIMITS.records)
  })

  test('says how far it is, never less than before, and ends whole', () => {
    const pasting = pastingRows(sports, planPaste(readTable('A\nB\nC'), CELL_FIELDS, 0), null)
    const shares: number[] = []
    for (const share of pasting) shares.push(share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(shares.at(-1)).toBe(1)
  })

  test('whatever is pasted into any board leaves a sound one, and is taken back in one step', () => {
    const cell = fc.oneof(
      anyText(20),
      fc.constantFrom('', '3', 'Use', 'Proud +1', 'Mei', 'yes', '-2', 'Metric (Time): 3', 'Sales; People'),
    )
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(anyDoc(), table, fc.nat(40), fc.nat(12), (start, rows, column, row) => {
        const at = framesOf(start)[row]?.id ?? null
        const fields = [...CELL_FIELDS.slice(column % CELL_FIELDS.length), ...CELL_FIELDS]
        const { change } = pasteRows(start, planPaste(rows, fields, 0), at)
        const after = apply(start, change)
        expect(validateRecords([...after.values()])).toHaveLength(after.size)
        expect(new Map(apply(after, invert(change)))).toEqual(new Map(start))
      }),
      { numRuns: 60 },
    )
  })
})
