import { describe, expect, test } from 'vitest'
import { companionLooks } from '../../../shared/edit/companions'
import { newId } from '../../../shared/model/id'
import { CLOTHES, figureFor } from '../../../shared/scene/looks'

describe('who comes along', () => {
  test('looks as their id says, the same every time', () => {
    const id = newId('element')
    expect(companionLooks(id, 'adult', [])).toEqual(figureFor(id))
  })

  test('wears other clothes than those already there, while there are any', () => {
    const id = newId('element')
    const twin = figureFor(id)
    expect(companionLooks(id, 'adult', [twin]).clothing).not.toBe(twin.clothing)
    const everybody = CLOTHES.map((clothing) => ({ ...twin, clothing }))
    expect(CLOTHES).toContain(companionLooks(id, 'adult', everybody).clothing)
  })

  test('a child has no beard and no grey hair, and the skin of who brought it', () => {
    const adult = { ...figureFor('guest'), skin: '#123456' }
    for (let i = 0; i < 300; i++) {
      const child = companionLooks(`child ${i}`, 'child', [adult])
      expect(child).toMatchObject({ facialHair: null, skin: '#123456' })
      expect(child.head).not.toMatch(/gray|noHair/)
      expect(['#857d74', '#cfc8bd']).not.toContain(child.hair)
    }
  })
})
