import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshIds } from '../../../shared/exchange/freshIds'
import { checkBoard, referencesOf } from '../../../shared/exchange/integrity'
import { validateRecords } from '../../../shared/exchange/validate'
import type { Opaque, Rec } from '../../../shared/model/record'
import { anyDoc } from '../../arbitraries/doc'
import { numbered, twoFrames } from './drawn'
import { sessionOn } from './held'

test('one board made new is as sound as before, and shares no id with the old one', () => {
  fc.assert(
    fc.property(anyDoc(), (doc) => {
      const records = [...doc.values()]
      const fresh = freshIds(records)
      expect(validateRecords(fresh)).toHaveLength(records.length)
      expect(fresh.some(({ id }) => doc.has(id))).toBe(false)
      expect(fresh.map(({ kind, order }) => [kind, order])).toEqual(
        records.map(({ kind, order }) => [kind, order]),
      )
    }),
  )
})

test('references are the same between the new ids', () => {
  fc.assert(
    fc.property(anyDoc(), (doc) => {
      const records = [...doc.values()]
      const fresh = freshIds(records)
      const renamed = new Map(records.map(({ id }, i) => [id, fresh[i]?.id]))
      for (const [i, record] of records.entries()) {
        const made = fresh[i]
        expect(made && pointedTo(made)).toEqual(pointedTo(record).map((id) => renamed.get(id)))
      }
    }),
  )
})

test('who is named softly is named by the new id, and who is gone stays gone', () => {
  const { records, frames } = twoFrames()
  const gone = numbered('frm', 99)
  const [one, two] = frames
  const held = sessionOn({ records, frames }).map((record) =>
    record.kind === 'round' ? { ...record, frames: [gone, two] } : record,
  )
  const fresh = freshIds(held)
  const renamed = (id: string) => fresh[held.findIndex((record) => record.id === id)]?.id
  expect(fresh.find(({ kind }) => kind === 'round')).toMatchObject({
    frames: [gone, renamed(two)],
    talked: [renamed(two)],
  })
  expect(fresh.find(({ kind }) => kind === 'remark')).toMatchObject({ frame: renamed(two) })
  expect(fresh.find(({ kind }) => kind === 'dismissal')).toMatchObject({ parent: renamed(one) })
  const [start] = fresh.flatMap((record) => (record.kind === 'reading' ? [record] : []))
  expect(Object.keys(start?.frames ?? {})).toEqual([renamed(two)])
  expect(validateRecords(fresh)).toHaveLength(held.length)
})

test('two boards from one template have nothing in common', () => {
  const [doc] = fc.sample(anyDoc(), 1)
  const records = [...(doc?.values() ?? [])]
  const ids = new Set([...freshIds(records), ...freshIds(records)].map(({ id }) => id))
  expect(ids.size).toBe(2 * records.length)
})

test('records of a newer version keep pointing to what they pointed to', () => {
  const [doc] = fc.sample(anyDoc(), 1)
  const records = [...(doc?.values() ?? [])]
  const board = checkBoard(records).id
  const id = 'cmt_00000000000000000000000000'
  const comment: Opaque = { id, kind: 'opaque', parent: board, order: 'a0', body: { id, about: [board] } }
  const fresh = freshIds([...records, comment])
  const made = fresh.at(-1)
  const newBoard = checkBoard(fresh).id
  expect(made?.id.slice(0, 4)).toBe('cmt_')
  expect(made).toMatchObject({ parent: newBoard, body: { id: made?.id, about: [newBoard] } })
})

function pointedTo(record: Rec): readonly string[] {
  return referencesOf(record).flatMap(([id]) => (id === null ? [] : [id]))
}
