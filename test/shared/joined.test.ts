import { describe, expect, test } from 'vitest'
import { moveElements } from '../../shared/edit/elements'
import { followed } from '../../shared/edit/follow'
import { addFrame } from '../../shared/edit/frames'
import { joined } from '../../shared/joined'
import { apply, type Change, put } from '../../shared/model/change'
import { type Doc, get } from '../../shared/model/doc'
import type { Element } from '../../shared/model/element'
import type { Id } from '../../shared/model/id'
import { bare, box, figure, line, middle } from './edit/drawing'

const a = box({ x: 0, y: 0, w: 100, h: 100 })
const b = box({ x: 300, y: 0, w: 100, h: 100 })
const arrow = line({ x: 10, y: 10, w: 5, h: 5 }, { startOn: middle(a), endOn: middle(b) })
const base = drawn(bare, a, b)
const withArrow = drawn(base, arrow)

describe('lines and tails after two copies were joined', () => {
  test('a line that is new there holds on to what was moved here', () => {
    const mine = moved(base, a.id, 0, 200)
    const { doc, change } = joined({ base, disputed: [], mine, theirs: withArrow })
    expect(doc).toEqual(drawn(mine, arrow))
    expect(apply(mine, change)).toEqual(doc)
  })

  test('a line that is new here holds on to what was moved there', () => {
    const theirs = moved(base, b.id, 0, 300)
    const { doc } = joined({ base, disputed: [], mine: withArrow, theirs })
    expect(lineIn(doc)).toEqual(lineIn(drawn(theirs, arrow)))
  })

  test('a line whose two ends were taken along on two sides is nobody’s conflict', () => {
    const [mine, theirs] = [moved(withArrow, a.id, 0, 200), moved(withArrow, b.id, 0, 300)]
    const { doc, conflicts } = joined({ base: withArrow, disputed: [], mine, theirs })
    expect(conflicts).toEqual([])
    expect(doc).toEqual(moved(mine, b.id, 0, 300))
    expect(joined({ base: withArrow, disputed: [], mine: theirs, theirs: mine }).doc).toEqual(doc)
  })

  test('a bubble moved here speaks from the mouth that was moved there', () => {
    const speaker = figure({ x: 400, y: 400, w: 80, h: 200 })
    const bubble = box({ x: 100, y: 100, w: 100, h: 60 }, { form: 'speech', tailTo: speaker.id })
    const start = drawn(bare, speaker, bubble)
    const [mine, theirs] = [moved(start, bubble.id, 50, 0), moved(start, speaker.id, 200, 0)]
    const { doc, conflicts } = joined({ base: start, disputed: [], mine, theirs })
    expect(conflicts).toEqual([])
    expect(doc).toEqual(moved(mine, speaker.id, 200, 0))
  })

  test('a line led elsewhere by both is asked about', () => {
    const [c, d] = [box({ x: 0, y: 400, w: 50, h: 50 }), box({ x: 300, y: 400, w: 50, h: 50 })]
    const start = drawn(withArrow, c, d)
    const lead = (to: Element) => drawn(start, { ...lineIn(start), endOn: middle(to) })
    const { conflicts } = joined({ base: start, disputed: [], mine: lead(c), theirs: lead(d) })
    expect(conflicts).toMatchObject([{ record: arrow.id, field: 'place' }])
  })

  test('nothing that has to follow leaves the merge as it is', () => {
    const frames = apply(base, addFrame(base, a.parent).change)
    expect(joined({ base, disputed: [], mine: base, theirs: frames }).doc).toEqual(frames)
  })
})

function drawn(doc: Doc, ...elements: readonly Element[]): Doc {
  return changed(doc, put(doc, ...elements))
}

function moved(doc: Doc, id: Id, dx: number, dy: number): Doc {
  return changed(doc, moveElements(doc, [id], dx, dy))
}

function changed(doc: Doc, change: Change): Doc {
  return apply(doc, followed(doc, change))
}

function lineIn(doc: Doc) {
  const found = get(doc, arrow.id, 'element')
  if (found?.shape !== 'line') throw new Error('no line')
  return found
}
