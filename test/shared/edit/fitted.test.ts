import { expect, test } from 'vitest'
import { addText, resizeElements } from '../../../shared/edit/elements'
import { apply } from '../../../shared/model/change'
import { heightNeeded } from '../../../shared/scene/lettering'
import { box, drawn, element, frame } from './drawing'

test('a text made narrow together with others is as high as its lines come to be', () => {
  const note = box({ x: 10, y: 10, w: 100, h: 100 })
  const alone = drawn(note)
  const made = addText(
    alone,
    frame,
    'how',
    { x: 200, y: 10, w: 300, h: 30 },
    'Ask the night desk what they hear',
  )
  const both = apply(alone, made.change)
  const from = { x: 0, y: 0, w: 600, h: 400 }
  const after = apply(both, resizeElements(both, [note.id, made.id], from, { ...from, w: 300, h: 200 }))
  const text = element(after, made.id, 'text')
  expect(text).toMatchObject({ w: 150 })
  expect(text.h).toBeCloseTo(heightNeeded(text), 2)
  expect(text.h).toBeGreaterThan(heightNeeded({ ...text, w: 300 }))
  expect(element(after, note.id, 'box')).toMatchObject({ w: 50, h: 50 })
})
