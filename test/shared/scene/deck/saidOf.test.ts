import { expect, test } from 'vitest'
import { type Doc, docOf, framesOf, get } from '../../../../shared/model/doc'
import type { Element } from '../../../../shared/model/element'
import { pictureAlt } from '../../../../shared/scene/deck/framePicture'
import { saidOf } from '../../../../shared/scene/deck/saidOf'
import { templateDoc } from '../../../boards'
import { shapesIn } from '../shapes'

const doc = templateDoc('sports')
const [frame = raise()] = framesOf(doc)
const guest = get(doc, frame.guest, 'guest') ?? raise()
const make = shapesIn(frame.id)
const renee = make.figure({ guest: guest.id })
const clerk = make.figure({ name: 'Cashier' })
const bell = make.stamp({ name: 'bell' })

function raise(): never {
  throw new Error('a template without frames or guests')
}

function board(...elements: readonly Element[]): Doc {
  const bare = [...doc.values()].filter(({ kind }) => kind !== 'element')
  return docOf([...bare, renee, clerk, bell, ...elements])
}

function said(element: Element): string {
  return saidOf(board(element), frame, element)
}

test('a bubble is what somebody says or thinks', () => {
  const words = { text: 'Do you have\na restroom?' }
  expect(said(make.box({ form: 'speech', ...words, tailTo: renee.id }))).toBe(
    `${guest.name} says “Do you have a restroom?”`,
  )
  expect(said(make.box({ form: 'thought', ...words, tailTo: clerk.id }))).toContain('Cashier thinks “')
  expect(said(make.box({ form: 'speech', ...words }))).toContain('someone says “')
  expect(said(make.box({ form: 'thought', text: ' ' }))).toBe('an empty thought bubble')
})

test('a note and a shape are their words, or what they are', () => {
  expect(said(make.box({ form: 'note', text: 'Ask tonight' }))).toBe('a note: “Ask tonight”')
  expect(said(make.box({ form: 'ellipse', text: 'Till', name: 'Zone' }))).toBe('Zone with the words “Till”')
  expect(said(make.box({ form: 'rectangle' }))).toBe('a rectangle')
})

test('an arrow is known by what it joins, the way it points', () => {
  const ends = { startOn: { element: bell.id, u: 0, v: 0 }, endOn: { element: renee.id, u: 0, v: 0 } }
  expect(said(make.line({ ...ends, endHead: 'arrow' }))).toBe(`an arrow from bell to ${guest.name}`)
  expect(said(make.line({ ...ends, startHead: 'arrow' }))).toBe(`an arrow from ${guest.name} to bell`)
  expect(said(make.line({ endOn: ends.endOn }))).toBe(`a line to ${guest.name}`)
  expect(said(make.line())).toBe('a line')
})

test('a figure is said to wear the feeling it wears', () => {
  const felt = { ...frame, felt: { emotion: 'humiliated', valence: -3 } }
  expect(saidOf(board(), felt, { ...renee, wears: 'felt' })).toBe(`${guest.name} (humiliated)`)
})

test('the description of a picture tells everything that is seen once, people first', () => {
  const hidden = make.box({ form: 'note', text: 'Draft', hidden: true })
  const alt = pictureAlt(
    board(make.picture({ name: 'The till' }), make.picture({ name: 'The till' }), hidden),
    frame,
  )
  expect(alt).toMatch(/^Picture for frame 1: Cashier; /)
  expect(alt.match(/The till/g)).toHaveLength(1)
  expect(alt).not.toContain('Draft')
})
