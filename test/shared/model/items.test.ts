import { expect, test } from 'vitest'
import { type Doc, docOf, framesOf, get } from '../../../shared/model/doc'
import { newId } from '../../../shared/model/id'
import { itemsOf } from '../../../shared/model/items'
import type { Frame, Guest, Link } from '../../../shared/model/record'
import { templateDoc } from '../../boards'
import { shapesIn } from '../scene/shapes'

const doc = templateDoc('sports')
const [frame = raise()] = framesOf(doc)
const guest = get(doc, frame.guest, 'guest') ?? raise()
const said: Partial<Frame> = { what: 'A seat \n\n  A view', situation: 'It rains' }
const asked: Partial<Guest> = { needs: ['To sit', ' '], desires: ['To be seen'] }

function raise(): never {
  throw new Error('a template without frames or guests')
}

function board(...links: readonly Partial<Link>[]): Doc {
  const records = [...doc.values()].filter(({ kind }) => kind !== 'link')
  return docOf([
    ...records.map((record) => {
      if (record === frame) return { ...frame, ...said }
      return record === guest ? { ...guest, ...asked } : record
    }),
    ...links.map((link) => ({ ...plain(), ...link })),
  ])
}

function plain(): Link {
  const id = newId('link')
  return {
    id,
    kind: 'link',
    parent: frame.id,
    order: 'a0',
    extra: {},
    from: 'what',
    item: 'A view',
    to: 'action',
  }
}

test('items are the lines of What and the situation, then needs and desires, without the empty ones', () => {
  expect(itemsOf(board(), frame.id).map(({ from, text }) => `${from}: ${text}`)).toEqual([
    'what: A seat',
    'what: A view',
    'situation: It rains',
    'need: To sit',
    'desire: To be seen',
  ])
})

test('an item has the links that name its words and its kind', () => {
  const items = itemsOf(board({}, { to: 'outcome' }, { from: 'need', item: ' To sit ' }), frame.id)
  expect(items.map(({ links }) => links.length)).toEqual([0, 2, 0, 1, 0])
})

test('a link to an element that is gone, or from words that are gone, answers nothing', () => {
  const stamp = shapesIn(frame.id).stamp()
  const items = itemsOf(board({ to: stamp.id }, { item: 'A pillow' }), frame.id)
  expect(items.every(({ links }) => links.length === 0)).toBe(true)
  const found = itemsOf(docOf([...board({ to: stamp.id }).values(), stamp]), frame.id)
  expect(found[1]?.links).toHaveLength(1)
})

test('a frame without a guest has only its own lines, an unknown frame none', () => {
  const alone = docOf(
    [...board().values()].map((r) => (r.id === frame.id ? { ...frame, ...said, guest: null } : r)),
  )
  expect(itemsOf(alone, frame.id)).toHaveLength(3)
  expect(itemsOf(doc, newId('frame'))).toEqual([])
})
