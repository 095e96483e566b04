import { describe, expect, test } from 'vitest'
import { shelfOf } from '../../../renderer/canvas/imageShelf'

const closed: string[] = []
const picture = (name: string, side = 10) => ({
  name,
  width: side,
  height: side,
  close: () => closed.push(name),
})

describe('the pictures kept for drawing', () => {
  test('what was looked at longest ago goes first when there is no room', () => {
    const shelf = shelfOf<ReturnType<typeof picture>>(200)
    shelf.put('a', picture('a'))
    shelf.put('b', picture('b'))
    shelf.get('a')
    shelf.put('c', picture('c'))
    expect(shelf.get('b')).toBeNull()
    expect(shelf.get('a')?.name).toBe('a')
    expect(closed).toContain('b')
    expect(shelf.pixels()).toBe(200)
  })

  test('the one just put there stays, however large it is', () => {
    const shelf = shelfOf<ReturnType<typeof picture>>(50)
    shelf.put('large', picture('large', 100))
    expect(shelf.get('large')?.name).toBe('large')
  })

  test('a picture put there again takes the place of the old one', () => {
    const shelf = shelfOf<ReturnType<typeof picture>>(500)
    shelf.put('a', picture('old'))
    shelf.put('a', picture('new'))
    expect(shelf.get('a')?.name).toBe('new')
    expect(shelf.pixels()).toBe(100)
    expect(closed).toContain('old')
  })

  test('there is room beside what is in use, and not in place of it', () => {
    const shelf = shelfOf<ReturnType<typeof picture>>(250)
    shelf.put('idle', picture('idle'))
    const start = shelf.looks()
    shelf.put('used', picture('used'))
    expect(shelf.hasRoom(100, start)).toBe(true)
    expect(shelf.hasRoom(200, start)).toBe(false)
  })
})
