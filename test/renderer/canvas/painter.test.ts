import { describe, expect, test } from 'vitest'
import { type Canvas2d, type Images, paintInk } from '../../../renderer/canvas/painter'
import { group, type Ink, rect } from '../../../shared/scene/ink'

/** A canvas that only remembers what was drawn on it, and fails where it is told to. */
function paper(fails: (drawn: string) => boolean = () => false) {
  const drawn: string[] = []
  let depth = 0
  const draw =
    (name: string) =>
    (...given: readonly unknown[]) => {
      const said = `${name} ${given.filter((each) => typeof each === 'number').join(' ')}`.trim()
      if (fails(said)) throw new Error('the canvas refuses')
      drawn.push(said)
    }
  const context = new Proxy({} as Record<string, unknown>, {
    get(own, name: string) {
      if (name in own) return own[name]
      if (name === 'save') return () => (depth += 1)
      if (name === 'restore') return () => (depth -= 1)
      if (name === 'getTransform') return () => ({ a: 2, b: 0, c: 0, d: 2 })
      return draw(name)
    },
    set(own, name: string, value) {
      own[name] = value
      return true
    },
  })
  return { context: context as unknown as Canvas2d, drawn, depth: () => depth }
}

const NO_IMAGES: Images = () => null
const box = (x: number): Ink => rect({ x, y: 0, w: 10, h: 10 }, { fill: '#112233' })
const image: Ink = { ink: 'image', asset: 'f'.repeat(64), x: 5, y: 5, w: 100, h: 40, opacity: 1 }

describe('drawing ink on a canvas', () => {
  test('what cannot be drawn is left out, and everything else is drawn', () => {
    const { context, drawn, depth } = paper((said) => said === 'fillRect 20 0 10 10')
    paintInk(context, group([box(10), box(20), group([box(30)]), box(40)]), NO_IMAGES)
    expect(drawn.filter((said) => said.startsWith('fillRect'))).toEqual([
      'fillRect 10 0 10 10',
      'fillRect 30 0 10 10',
      'fillRect 40 0 10 10',
    ])
    expect(depth()).toBe(0)
  })

  test('a picture is asked for by the pixels it will cover on the screen', () => {
    const asked: [string, number][] = []
    paintInk(paper().context, image, (asset, dots) => {
      asked.push([asset, dots])
      return null
    })
    expect(asked).toEqual([['f'.repeat(64), 200]])
  })

  test('a picture that has not come yet is left out, one that cannot be read is a crossed box', () => {
    const waiting = paper()
    paintInk(waiting.context, image, NO_IMAGES)
    expect(waiting.drawn).toEqual([])
    const broken = paper()
    paintInk(broken.context, image, () => 'broken')
    expect(broken.drawn).toContain('fillRect 5 5 100 40')
    expect(broken.drawn).toContain('lineTo 105 45')
  })
})
