import { describe, expect, test } from 'vitest'
import { pointing, renewed, renewedLinks, withInsides } from '../../../shared/edit/renewed'
import { docOf, elementsOf, layersOf } from '../../../shared/model/doc'
import { boxOn, figureOn, groupOn, lineOn, linkOn, stampOn } from './pieces'

const group = groupOn('frm_here')
const [back, front] = [stampOn(group.id, { order: 'a0', stamp: 'back' }), stampOn(group.id, { order: 'a0' })]
const line = lineOn('frm_here', { startOn: { element: back.id, u: 0, v: 1 }, order: 'a9' })

describe('layers under new ids', () => {
  test('stand in each other and point to each other as before', () => {
    const { layers, ids } = renewed([group, back, front, line], new Map([['frm_here', 'frm_there']]))
    const doc = docOf(layers)
    expect(layers.map(({ id }) => id).some((id) => [group.id, back.id, line.id].includes(id))).toBe(false)
    expect(layersOf(doc, 'frm_there').map(({ id }) => id)).toEqual([ids.get(group.id), ids.get(line.id)])
    expect(elementsOf(doc, 'frm_there').at(-1)).toMatchObject({
      startOn: { element: ids.get(back.id), u: 0, v: 1 },
    })
  })

  test('keep their order where only their ids told them apart', () => {
    const [lower, upper] = back.id < front.id ? [back, front] : [front, back]
    for (let i = 0; i < 10; i++) {
      const { layers, ids } = renewed([upper, lower])
      expect(layersOf(docOf(layers), group.id).map(({ id }) => id)).toEqual([
        ids.get(lower.id),
        ids.get(upper.id),
      ])
    }
  })

  test('let go of what is not among them', () => {
    const { layers } = renewed([line])
    expect(layers).toMatchObject([{ parent: 'frm_here', startOn: null }])
    expect(pointing(boxOn('frm_here', { tailTo: 'elm_gone' }), () => null)).toMatchObject({ tailTo: null })
    expect(pointing(group, () => null)).toBe(group)
  })

  test('have their links with them, and those to parts of How', () => {
    const links = [linkOn('frm_a', { to: 'elm_a' }), linkOn('frm_a', { to: 'elm_b' }), linkOn('frm_a')]
    const again = renewedLinks(links, 'frm_b', new Map([['elm_a', 'elm_c']]))
    expect(again.map(({ parent, to }) => `${parent} ${to}`)).toEqual(['frm_b elm_c', 'frm_b action'])
    expect(again.some(({ id }) => links.some((link) => link.id === id))).toBe(false)
  })

  test('are walked from the back to the front, each group before what is in it', () => {
    const figure = figureOn('frm_here', { order: 'a5' })
    const inside = { ...front, order: 'a1' }
    const doc = docOf([line, figure, inside, back, group])
    const walked = withInsides(doc, layersOf(doc, 'frm_here')).map(({ id }) => id)
    expect(walked).toEqual([group.id, back.id, inside.id, figure.id, line.id])
  })
})
