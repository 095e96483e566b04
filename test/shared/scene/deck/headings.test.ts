import { expect, test } from 'vitest'
import { headingsOn } from '../../../../shared/scene/deck/headings'
import { textBlock } from '../../../../shared/scene/deck/page'
import { BODY, eyebrow } from '../../../../shared/scene/deck/styles'
import { set } from '../../../../shared/scene/deck/typeset'

test('headings are named as they were written: not in capitals, and in one line', () => {
  const at = { x: 60, y: 40, w: 90 }
  const blocks = [
    textBlock(set('The straße of our guest', eyebrow('#000000'), 500), at, { role: 'h2' }),
    textBlock(set('A long name broken in lines', BODY, 90), { ...at, y: 80 }, { role: 'h3' }),
    textBlock(set('No heading', BODY, 90), at),
    textBlock(set('', BODY, 90), at, { role: 'h1' }),
  ]
  expect(headingsOn({ id: 'p', blocks })).toEqual([
    { level: 2, title: 'The straße of our guest', x: 60, y: 40 },
    { level: 3, title: 'A long name broken in lines', x: 60, y: 80 },
  ])
})
