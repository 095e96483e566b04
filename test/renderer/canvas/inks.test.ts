import { describe, expect, test } from 'vitest'
import { draftInk, sameInks, stillInks } from '../../../renderer/canvas/inks'
import { setHidden } from '../../../shared/edit/arrange'
import { moveElements, removeElements } from '../../../shared/edit/elements'
import { apply, nothing } from '../../../shared/model/change'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Ink } from '../../../shared/scene/ink'
import { placedElement } from '../../../shared/scene/sheet'
import { svgOf } from '../../../shared/scene/svg'
import { sheetWithStamps } from '../tools/sheets'

const ALL = { lifted: [], seen: null } as const

function stamps(count: number) {
  const { editor, frame, ids, one } = sheetWithStamps(count)
  const doc = editor.doc()
  const drawn = (id: Id | undefined, at: Doc = doc) => {
    const element = at.get(id ?? '')
    if (element?.kind !== 'element') throw new Error('no such element')
    return insides([placedElement(at, element)])
  }
  return { doc, frame, ids, one, drawn }
}

/** What is drawn, without the zones around it. */
function insides(inks: readonly Ink[]): string[] {
  return inks.flatMap((ink) => (ink.ink === 'group' ? ink.children.map((each) => svgOf(each)) : [svgOf(ink)]))
}

describe('what stands still on the sheet', () => {
  test('with nothing in hand everything is drawn in one go, back to front', () => {
    const { doc, frame, ids, drawn } = stamps(3)
    const { below, above } = stillInks(doc, frame, ALL)
    expect(insides(below)).toEqual(ids.flatMap((id) => drawn(id)))
    expect(above).toEqual([])
  })

  test('what lies behind the thing in hand is drawn below it, what lies before it above it', () => {
    const { doc, frame, ids, drawn } = stamps(3)
    const { below, above } = stillInks(doc, frame, { ...ALL, lifted: [ids[1] ?? ''] })
    expect(insides(below)).toEqual(drawn(ids[0]))
    expect(insides(above)).toEqual(drawn(ids[2]))
  })

  test('zoomed in, what lies outside the view is not drawn', () => {
    const { doc, frame, ids, drawn } = stamps(4)
    const seen = { x: 588 + 100, y: 36 + 100, w: 100, h: 100 }
    expect(insides(stillInks(doc, frame, { ...ALL, seen }).below)).toEqual(drawn(ids[0]))
  })

  test('what is hidden is not drawn', () => {
    const { doc, frame, ids, drawn } = stamps(2)
    const hidden = apply(doc, setHidden(doc, [ids[0] ?? ''], true))
    expect(insides(stillInks(hidden, frame, ALL).below)).toEqual(drawn(ids[1]))
  })

  test('an edit elsewhere gives a list that draws the same', () => {
    const { doc, frame, ids } = stamps(3)
    const before = stillInks(doc, frame, ALL).below
    expect(sameInks(before, stillInks(new Map(doc), frame, ALL).below)).toBe(true)
    const moved = apply(doc, moveElements(doc, [ids[0] ?? ''], 5, 5))
    expect(sameInks(before, stillInks(moved, frame, ALL).below)).toBe(false)
  })
})

describe('what is in hand', () => {
  test('without a draft it is drawn as it is', () => {
    const { doc, frame, ids, drawn } = stamps(2)
    expect(insides(inside(draftInk(doc, frame, [ids[1] ?? ''], nothing)))).toEqual(drawn(ids[1]))
  })

  test('a draft that only moves it shows what the document will show', () => {
    const { doc, frame, ids } = stamps(1)
    const change = moveElements(doc, ids, 30, 40)
    const drafted = draftInk(doc, frame, ids, change)
    const [zone] = inside(drafted)
    const matrix =
      zone?.ink === 'group' && zone.children[0]?.ink === 'group' ? zone.children[0].transform : null
    expect(matrix).toEqual([1, 0, 0, 1, 30, 40])
  })

  test('what a draft removes is not drawn, what it makes is', () => {
    const { doc, frame, ids } = stamps(2)
    const gone = removeElements(doc, [ids[0] ?? ''])
    expect(inside(draftInk(doc, frame, [ids[0] ?? ''], gone))).toEqual([])
    const without = apply(doc, gone)
    const back = new Map([[ids[0] ?? '', { before: null, after: doc.get(ids[0] ?? '') ?? null }]])
    expect(inside(draftInk(without, frame, [], back))).toHaveLength(1)
  })
})

function inside(ink: Ink): readonly Ink[] {
  return ink.ink === 'group' ? ink.children : []
}
