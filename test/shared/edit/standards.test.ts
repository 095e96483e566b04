import { describe, expect, test } from 'vitest'
import { editFrame } from '../../../shared/edit/frames'
import { addStandard, moveStandard, removeStandard, renameStandard } from '../../../shared/edit/standards'
import { apply, put } from '../../../shared/model/change'
import { boardOf, type Doc, get } from '../../../shared/model/doc'
import { frameAt, templateDoc } from '../../boards'

const park = templateDoc('park')
const frame = frameAt(park, 0).id
const listed = withStandards('Safety', 'Courtesy', 'Show')
const doc = apply(listed, editFrame(listed, frame, { serves: ['Show', 'Safety'], tradesOff: ['Courtesy'] }))

describe('standards', () => {
  test('a further one is ranked last; an empty one, one that is there and one too many are not taken', () => {
    expect(standards(apply(doc, addStandard(doc, ' Efficiency ')))).toEqual([...standards(doc), 'Efficiency'])
    expect(addStandard(doc, 'Show').size).toBe(0)
    expect(addStandard(doc, '  ').size).toBe(0)
    const full = withStandards(...Array.from({ length: 50 }, (_, i) => `Standard ${i}`))
    expect(addStandard(full, 'One more').size).toBe(0)
  })

  test('frames follow one that is renamed', () => {
    const after = apply(doc, renameStandard(doc, 'Safety', 'Safe and sound'))
    expect(standards(after)).toEqual(['Safe and sound', 'Courtesy', 'Show'])
    expect(get(after, frame, 'frame')).toMatchObject({
      serves: ['Show', 'Safe and sound'],
      tradesOff: ['Courtesy'],
    })
  })

  test('two never get one name, and none gets no name', () => {
    expect(renameStandard(doc, 'Safety', 'Show').size).toBe(0)
    expect(renameStandard(doc, 'Safety', ' ').size).toBe(0)
    expect(renameStandard(doc, 'Unknown', 'New').size).toBe(0)
  })

  test('one that is removed is served and traded off nowhere', () => {
    const after = apply(doc, removeStandard(doc, 'Courtesy'))
    expect(standards(after)).toEqual(['Safety', 'Show'])
    expect(get(after, frame, 'frame')?.tradesOff).toEqual([])
    expect(removeStandard(after, 'Courtesy').size).toBe(0)
  })

  test('they are put in another order, within the list', () => {
    expect(standards(apply(doc, moveStandard(doc, 2, 0)))).toEqual(['Show', 'Safety', 'Courtesy'])
    expect(standards(apply(doc, moveStandard(doc, 0, 1)))).toEqual(['Courtesy', 'Safety', 'Show'])
    for (const [from, to] of [
      [0, -1],
      [0, 3],
      [3, 0],
      [1, 1],
    ] as const)
      expect(moveStandard(doc, from, to).size).toBe(0)
  })
})

function withStandards(...names: readonly string[]): Doc {
  return apply(park, put(park, { ...boardOf(park), standards: [...names] }))
}

function standards(of: Doc): readonly string[] {
  return boardOf(of).standards
}
