import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { apply, type Change, drop, invert, nothing, put, squash } from '../../../shared/model/change'
import { type Doc, docOf } from '../../../shared/model/doc'
import { anyDoc } from '../../arbitraries/doc'

/** A document and a few changes made one after the other: records dropped, brought back, retitled. */
const story = fc
  .tuple(anyDoc(), fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'title', 'back')), { maxLength: 8 }))
  .map(([start, deeds]) => {
    const changes: Change[] = []
    let doc: Doc = start
    for (const [pick, deed] of deeds) {
      const ids = [...start.keys()]
      const id = ids[pick % ids.length] ?? ''
      const record = start.get(id)
      const change =
        deed === 'drop'
          ? drop(doc, [id])
          : record?.kind === 'frame'
            ? put(doc, { ...record, title: deed === 'title' ? `title ${pick}` : record.title })
            : record
              ? put(doc, record)
              : nothing
      changes.push(change)
      doc = apply(doc, change)
    }
    return { start, changes, end: doc }
  })

describe('a change', () => {
  test('taken back leaves the board as it was', () => {
    fc.assert(
      fc.property(story, ({ start, changes }) => {
        const whole = squash(...changes)
        expect(apply(apply(start, whole), invert(whole))).toEqual(start)
      }),
    )
  })

  test('squashed from many does what they do one after the other', () => {
    fc.assert(
      fc.property(story, ({ start, changes, end }) => {
        expect(new Map(apply(start, squash(...changes)))).toEqual(new Map(end))
      }),
    )
  })

  test('squashing does not care how the changes are bracketed', () => {
    fc.assert(
      fc.property(story, fc.nat(8), ({ changes }, at) => {
        const left = squash(squash(...changes.slice(0, at)), squash(...changes.slice(at)))
        expect(left).toEqual(squash(...changes))
      }),
    )
  })

  test('inverted twice is itself', () => {
    fc.assert(
      fc.property(story, ({ changes }) => {
        expect(changes.map((change) => invert(invert(change)))).toEqual(changes)
      }),
    )
  })

  test('leaves the document it is applied to untouched', () => {
    fc.assert(
      fc.property(story, ({ start, changes }) => {
        const before = [...start]
        apply(start, squash(...changes))
        expect([...start]).toEqual(before)
      }),
    )
  })

  test('that ends where it began is nothing', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const gone = drop(doc, doc.keys())
        expect(squash(gone, invert(gone)).size).toBe(0)
        expect(put(doc, ...doc.values()).size).toBe(0)
      }),
    )
  })

  test('to what a record is already is nothing, whoever made the record', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const same = structuredClone([...doc.values()])
        expect(put(doc, ...same).size).toBe(0)
        const gone = drop(doc, doc.keys())
        expect(squash(gone, put(apply(doc, gone), ...same)).size).toBe(0)
      }),
    )
  })

  test('in one field of a record is one edit', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        for (const record of doc.values()) {
          const other = record.order === 'a0' ? 'a1' : 'a0'
          expect(put(doc, { ...record, order: other }).size).toBe(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('of an empty document adds what it puts', () => {
    fc.assert(
      fc.property(anyDoc(), (doc) => {
        const empty = docOf([])
        expect(apply(empty, put(empty, ...doc.values()))).toEqual(doc)
      }),
    )
  })
})
