import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterStep, lookOf, restyle, stylesAfter, toggleLetters } from '../../../shared/edit/restyle'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply } from '../../../shared/model/change'
import { type Doc, get } from '../../../shared/model/doc'
import { Element } from '../../../shared/model/element'
import type { Id } from '../../../shared/model/id'
import { anyElement } from '../../arbitraries/elements'
import { frameAt, templateDoc } from '../../boards'
import { boxOn, figureOn, groupOn, lineOn, pictureOn, stampOn, strokeOn, textOn, withPieces } from './pieces'

const sports = templateDoc('sports')
const frame = frameAt(sports, 0).id
const group = groupOn(frame)
const text = textOn(frame, { size: 30 })
const box = boxOn(group.id, { form: 'note', fill: '#112233', bold: true })
const stroke = strokeOn(frame, { width: 90, colour: '#aa0000', opacity: 0.5 })
const line = lineOn(frame)
const stamp = stampOn(frame, { tint: '#00aa00' })
const doc = withPieces(sports, group, text, box, stroke, line, stamp, pictureOn(frame))
const element = (after: Doc, id: Id) => get(after, id, 'element')

describe('style', () => {
  test('is carried over as far as the other one has such a thing', () => {
    const look = lookOf(box)
    expect(look).toMatchObject({ fill: '#112233', bold: true, size: 24, line: null })
    expect(Object.keys(look)).not.toContain('text')
    const after = apply(doc, restyle(doc, [text.id, stamp.id], look))
    expect(element(after, text.id)).toMatchObject({ bold: true, size: 24, text: 'Hello' })
    expect(element(after, text.id)).not.toHaveProperty('fill')
    expect(element(after, stamp.id)).toMatchObject({ tint: '#00aa00' })
  })

  test('of a broad pen makes a line as broad as lines can be', () => {
    const after = apply(doc, restyle(doc, [line.id], lookOf(stroke)))
    expect(element(after, line.id)).toMatchObject({
      width: 40,
      colour: '#aa0000',
      opacity: 0.5,
      dash: 'solid',
    })
  })

  test('of a figure is the feeling its face wears', () => {
    const figure = figureOn(frame)
    const drawn = withPieces(sports, figure)
    const after = apply(drawn, restyle(drawn, [figure.id], { wears: 'felt' }))
    expect(element(after, figure.id)).toMatchObject({ wears: 'felt' })
  })

  test('reaches what is inside a group', () => {
    const after = apply(doc, restyle(doc, [group.id], { fill: null, dash: 'dotted' }))
    expect(element(after, box.id)).toMatchObject({ fill: null, dash: 'dotted', line: null })
  })

  test('that is worn already is no change', () => {
    expect(restyle(doc, [box.id, group.id], lookOf(box)).size).toBe(0)
    expect(restyle(doc, [], { opacity: 0.2 }).size).toBe(0)
  })

  test('of anything on anything is an element that can be kept, and its own look is no change', () => {
    fc.assert(
      fc.property(anyElement(), anyElement(), (one, other) => {
        const both = withPieces(sports, { ...one, parent: frame }, { ...other, parent: frame })
        if (one.id === other.id) return
        const after = apply(both, restyle(both, [one.id], lookOf(other)))
        expect(Element.safeParse(element(after, one.id)).success).toBe(true)
        expect(restyle(both, [one.id], lookOf(one)).size).toBe(0)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the style of the next one', () => {
  test('is that of the last of its kind', () => {
    const later = textOn(frame, { size: 44, colour: '#123456' })
    const styles = stylesAfter(FIRST_STYLES, [text, later, box, stroke])
    expect(styles.text).toMatchObject({ size: 44, colour: '#123456' })
    expect(styles.box.note).toMatchObject({ fill: '#112233', bold: true })
    expect(styles.box.speech).toEqual(FIRST_STYLES.box.speech)
    expect(styles.stroke).toEqual({ width: 90, colour: '#aa0000', opacity: 0.5 })
    expect(styles.arrow).toEqual(FIRST_STYLES.arrow)
  })

  test('tells lines from arrows by their heads', () => {
    const plain = lineOn(frame, { startHead: 'none', endHead: 'none', width: 9 })
    const dotted = lineOn(frame, { startHead: 'dot', endHead: 'arrow', dash: 'dotted' })
    const styles = stylesAfter(FIRST_STYLES, [plain, dotted])
    expect(styles.line).toEqual({ ...FIRST_STYLES.line, width: 9 })
    expect(styles.arrow).toEqual({ ...FIRST_STYLES.arrow, startHead: 'dot', dash: 'dotted' })
  })

  test('does not change by what has no style of its own', () => {
    expect(stylesAfter(FIRST_STYLES, [stamp, pictureOn(frame)])).toBe(FIRST_STYLES)
  })
})

describe('letters', () => {
  test('grow and shrink by the sizes people know, each from its own', () => {
    const larger = apply(doc, letterStep(doc, [text.id, group.id, stamp.id], 1))
    expect([element(larger, text.id), element(larger, box.id)]).toMatchObject([{ size: 32 }, { size: 28 }])
    const smaller = apply(doc, letterStep(doc, [text.id, box.id], -1))
    expect([element(smaller, text.id), element(smaller, box.id)]).toMatchObject([{ size: 28 }, { size: 20 }])
  })

  test('do not grow or shrink beyond what a text may have', () => {
    const ends = withPieces(sports, { ...text, size: 400 }, { ...box, parent: frame, size: 4 })
    expect(letterStep(ends, [text.id], 1).size).toBe(0)
    expect(letterStep(ends, [box.id], -1).size).toBe(0)
  })

  test('have room: a text is as high as they need, a box grows with them', () => {
    const long = 'Words that go on and on until the line is full and then some more'
    const words = textOn(frame, { text: long, w: 200, h: 10 })
    const note = boxOn(frame, { form: 'note', text: long, w: 200, h: 120 })
    const written = withPieces(sports, words, note)
    const larger = apply(written, restyle(written, [words.id, note.id], { size: 44 }))
    for (const { id, h } of [words, note]) expect(element(larger, id)?.h).toBeGreaterThan(h + 50)
    const smaller = apply(larger, restyle(larger, [words.id, note.id], { size: 12 }))
    expect(element(smaller, words.id)?.h).toBeLessThan(element(larger, words.id)?.h ?? 0)
    expect(element(smaller, note.id)?.h).toBe(element(larger, note.id)?.h)
    const blue = apply(written, restyle(written, [words.id], { colour: '#0000ff' }))
    expect(element(blue, words.id)?.h).toBe(10)
  })

  test('are made bold together, and plain again when all are bold', () => {
    const bold = apply(doc, toggleLetters(doc, [text.id, box.id], 'bold'))
    expect([element(bold, text.id), element(bold, box.id)]).toMatchObject([{ bold: true }, { bold: true }])
    const plain = apply(bold, toggleLetters(bold, [text.id, box.id], 'bold'))
    expect([element(plain, text.id), element(plain, box.id)]).toMatchObject([
      { bold: false },
      { bold: false },
    ])
    expect(toggleLetters(doc, [stamp.id], 'italic').size).toBe(0)
  })
})
