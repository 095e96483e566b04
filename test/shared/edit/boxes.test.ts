import { describe, expect, test } from 'vitest'
import { addBox, aimTail, editLetters, mouthOf, nearestMouth } from '../../../shared/edit/boxes'
import { sheetBox } from '../../../shared/edit/elements'
import { groupLayers } from '../../../shared/edit/groups'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { apply } from '../../../shared/model/change'
import { elementsOf } from '../../../shared/model/doc'
import { BOX_FORMS } from '../../../shared/model/vocabulary'
import { bare, box, done, drawn, element, figure, frame, mustBeSound } from './drawing'

const left = figure({ x: 100, y: 300, w: 100, h: 200 })
const right = figure({ x: 700, y: 300, w: 100, h: 200 }, { mirrored: true })
const at = { x: 560, y: 40, w: 260, h: 120 }

describe('boxes', () => {
  test('each form comes with its own last style, empty, in front of all', () => {
    const doc = drawn(left)
    const styles = {
      ...FIRST_STYLES,
      box: { ...FIRST_STYLES.box, note: { ...FIRST_STYLES.box.note, size: 60 } },
    }
    for (const form of BOX_FORMS) {
      const made = addBox(doc, frame, 'who', { x: 1, y: 2, w: 220, h: 140 }, form, styles)
      const after = done(doc, made.change)
      expect(elementsOf(after, frame).at(-1)).toMatchObject({
        id: made.id,
        zone: 'who',
        form,
        text: '',
        x: 1,
        h: 140,
        ...styles.box[form],
      })
      mustBeSound(after)
    }
  })

  test('a bubble points at the nearest mouth, and down to the left where nobody is', () => {
    const doc = drawn(left, right)
    const made = addBox(doc, frame, 'how', at, 'speech', FIRST_STYLES)
    const bubble = element(done(doc, made.change), made.id, 'box')
    expect(bubble.tailTo).toBe(right.id)
    expect(sheetBox(bubble).x + (bubble.tail?.x ?? 0)).toBeCloseTo(mouthOf(right).x, 2)
    const lonely = addBox(bare, frame, 'how', at, 'thought', FIRST_STYLES)
    expect(element(apply(bare, lonely.change), lonely.id, 'box')).toMatchObject({
      tailTo: null,
      tail: { x: 39, y: 168 },
    })
    const plain = addBox(doc, frame, 'how', at, 'note', FIRST_STYLES)
    expect(element(apply(doc, plain.change), plain.id, 'box')).toMatchObject({ tail: null, tailTo: null })
  })

  test('a mouth is in the upper part of the figure, ahead of its middle, whatever the figure stands in', () => {
    for (const [w, h] of [
      [100, 95],
      [100, 146],
      [100, 233],
      [300, 233],
      [100, 600],
    ] as const) {
      const ahead = figure({ x: 0, y: 0, w, h })
      const [right, left] = [mouthOf(ahead), mouthOf({ ...ahead, mirrored: true })]
      const { x } = sheetBox(ahead)
      expect(right.x).toBeGreaterThan(x + w / 2)
      expect(right.x - x).toBeCloseTo(x + w - left.x, 5)
      expect(right.y).toBe(left.y)
      expect(right.y).toBeLessThan(sheetBox(ahead).y + h)
    }
    const whole = figure({ x: 0, y: 0, w: 100, h: 233 })
    expect(mouthOf(whole).y - sheetBox(whole).y).toBeCloseTo(65, 0)
    const fallen = figure({ x: 0, y: 0, w: 100, h: 233 }, { degrees: 90 })
    expect(mouthOf(fallen).y).toBeGreaterThan(sheetBox(fallen).y + 116)
  })

  test('who is hidden or in another zone has no mouth to point at', () => {
    const doc = drawn(left, { ...right, hidden: true })
    const from = { x: 1400, y: 300 }
    expect(nearestMouth(doc, frame, 'how', from)?.id).toBe(left.id)
    expect(nearestMouth(doc, frame, 'who', from)).toBeNull()
  })

  test('a tail is aimed at a place, or for good at somebody', () => {
    const bubble = box({ x: 100, y: 50, w: 200, h: 100 }, { form: 'speech', degrees: 90 })
    const doc = drawn(bubble, left)
    const there = apply(doc, aimTail(doc, bubble.id, { x: 588 + 100, y: 36 + 100 }, null))
    expect(element(there, bubble.id, 'box')).toMatchObject({ tail: { x: 100, y: 150 }, tailTo: null })
    const somebody = done(doc, aimTail(doc, bubble.id, { x: 0, y: 0 }, left.id))
    expect(element(somebody, bubble.id, 'box').tailTo).toBe(left.id)
    expect(aimTail(doc, bubble.id, { x: 0, y: 0 }, left.id)).toEqual(
      new Map([[bubble.id, { before: bubble2(doc), after: bubble2(somebody) }]]),
    )
    expect(aimTail(doc, bubble.id, { x: 0, y: 0 }, bubble.id).get(bubble.id)?.after).toMatchObject({
      tailTo: null,
    })
    expect(aimTail(doc, left.id, { x: 0, y: 0 }, null).size).toBe(0)

    function bubble2(of: typeof doc) {
      return element(of, bubble.id, 'box')
    }
  })

  test('words and how they stand are changed in texts and boxes alike, and nowhere else', () => {
    const note = box({ x: 0, y: 0, w: 50, h: 50 }, { form: 'note' })
    const doc = drawn(note, left)
    const after = apply(doc, editLetters(doc, note.id, { text: 'yes', bold: true, h: 80 }))
    expect(element(after, note.id, 'box')).toMatchObject({ text: 'yes', bold: true, h: 80 })
    expect(editLetters(doc, left.id, { text: 'no' }).size).toBe(0)
  })

  test('a box drawn while a group is entered belongs to the group', () => {
    const doc = drawn(left, right)
    const group = groupLayers(doc, [left.id, right.id])
    if (!group) throw new Error('no group')
    const inside = apply(doc, group.change)
    const made = addBox(inside, frame, 'how', at, 'rectangle', FIRST_STYLES, group.id)
    expect(elementsOf(apply(inside, made.change), group.id).at(-1)?.id).toBe(made.id)
  })
})
