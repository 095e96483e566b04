import { expect, test } from 'vitest'
import templates from '../../../assets/templates/templates.json'
import { type Doc, docOf, elementsOf, framesOf, get } from '../../../shared/model/doc'
import { type Box, contains } from '../../../shared/model/geometry'
import { newId } from '../../../shared/model/id'
import type { Frame, Guest, Link, Rec } from '../../../shared/model/record'
import { SHEET, ZONE_BOXES } from '../../../shared/model/zones'
import type { Ink, TextInk } from '../../../shared/scene/ink'
import { itemBoxes, paintSheet, sheetBackdrop, sheetElements, sheetFields } from '../../../shared/scene/sheet'
import { svgOf } from '../../../shared/scene/svg'
import { measure } from '../../../shared/scene/textWidth'
import { sheetWords } from '../../../shared/words/sheet'
import { templateDoc } from '../../boards'
import { shapesIn } from './shapes'

const doc = templateDoc('sports')
const [first = raise()] = framesOf(doc)
const guest = get(doc, first.guest, 'guest') ?? raise()

function raise(): never {
  throw new Error('a template without frames or guests')
}

function withFrame(fields: Partial<Frame>, guestFields: Partial<Guest> = {}): Doc {
  return docOf(
    [...doc.values()].map((record): Rec => {
      if (record === first) return { ...first, ...fields }
      return record === guest ? { ...guest, ...guestFields } : record
    }),
  )
}

const BARE: Partial<Frame> = {
  what: '',
  guest: null,
  situation: '',
  action: '',
  outcome: '',
  intended: null,
  background: null,
}

test('every frame of every template has a sheet whose texts are all shown, inside the paper and apart', () => {
  for (const { id } of templates.templates) {
    const board = templateDoc(id)
    for (const frame of framesOf(board)) {
      const ink = sheetBackdrop(board, frame.id, null)
      const said = textsOf(ink).map(({ text }) => text)
      const all = letters(said.join(''))
      for (const text of [frame.what, frame.situation, frame.action, frame.outcome])
        expect(all).toContain(letters(text))
      expect(said.some((text) => text.endsWith('…'))).toBe(false)
      const boxes = textsOf(ink).map(boxOf)
      for (const box of boxes) expect(within(box, SHEET), `${id} ${frame.title}`).toBe(true)
      expect(collisions(boxes), `${id} ${frame.title}`).toEqual([])
      expect(svgOf(paintSheet(board, frame.id))).not.toMatch(/NaN|undefined/)
    }
  }
})

test('texts of any length stay inside the paper and apart', () => {
  const long = (text: string) => text.repeat(400)
  const full = withFrame(
    {
      what: long('A promise. '),
      situation: long('Rain. '),
      action: long('Walks over. '),
      outcome: long('Seen. '),
      intended: { emotion: 'ours '.repeat(40), valence: -2.5 },
    },
    {
      name: 'Wilhelmina '.repeat(18),
      needs: Array.from({ length: 40 }, () => long('To rest. ')),
      desires: ['', 'x'.repeat(3000)],
    },
  )
  const boxes = textsOf(sheetBackdrop(full, first.id, null)).map(boxOf)
  for (const box of boxes) expect(within(box, SHEET)).toBe(true)
  expect(collisions(boxes)).toEqual([])
})

test('an empty frame without a guest asks its questions', () => {
  const said = textsOf(sheetBackdrop(withFrame(BARE), first.id, null))
    .map(({ text }) => text)
    .join(' ')
  for (const word of [
    sheetWords.whatPlaceholder,
    sheetWords.guestPlaceholder,
    sheetWords.situationPlaceholder,
    sheetWords.actionPlaceholder,
    sheetWords.outcomePlaceholder,
    sheetWords.feelingPlaceholder,
  ]) {
    expect(said).toContain(word)
  }
})

test('an empty picture invites to draw, a drawn one does not', () => {
  const undrawn = docOf([...doc.values()].filter(({ kind }) => kind !== 'element'))
  expect(says(undrawn)).toBe(true)
  expect(says(doc)).toBe(false)
})

test('the field being typed into is not drawn beneath', () => {
  for (const { field, text } of sheetFields(doc, first.id)) {
    const shown = letters(
      textsOf(sheetBackdrop(doc, first.id, null))
        .map((line) => line.text)
        .join(''),
    )
    const hidden = letters(
      textsOf(sheetBackdrop(doc, first.id, field))
        .map((line) => line.text)
        .join(''),
    )
    expect(shown, field).toContain(letters(text))
    expect(hidden, field).not.toContain(letters(text))
  }
})

test('every field says where its first line is drawn, how large and in which colour', () => {
  for (const board of [doc, withFrame(BARE)]) {
    const lines = textsOf(sheetBackdrop(board, first.id, null))
    for (const { field, box, font, colour, text, placeholder } of sheetFields(board, first.id)) {
      if (field === 'guest' || field === 'feeling') continue
      const line = lines.find(
        (one) => (text || placeholder).startsWith(one.text) && one.x === box.x && one.y > box.y,
      )
      expect(line?.font, field).toEqual(font)
      expect(line?.fill, field).toBe(colour)
      expect((line?.y ?? 0) - box.y).toBeLessThan(font.size * 1.3)
    }
  }
})

test('no two fields are clicked at one place', () => {
  const boxes = sheetFields(doc, first.id).map(({ box }) => box)
  expect(collisions(boxes)).toEqual([])
  for (const box of boxes) expect(within(box, SHEET)).toBe(true)
})

test('the feeling is a word and its valence with a sign', () => {
  const feeling = (intended: Frame['intended']) =>
    sheetFields(withFrame({ intended }), first.id).find(({ field }) => field === 'feeling')?.text
  expect(feeling({ emotion: 'looking-forward', valence: 2 })).toBe('Looking forward +2')
  expect(feeling({ emotion: 'our own word', valence: -1 })).toBe('our own word −1')
  expect(feeling({ emotion: null, valence: 0 })).toMatch(/ ±0$/)
  expect(feeling({ emotion: 'curious', valence: null })).toBe('Curious')
  expect(feeling(null)).toBe('')
})

test('more needs than there is room for are counted', () => {
  const many = withFrame({}, { needs: Array.from({ length: 30 }, (_, i) => `need ${i}`), desires: [] })
  const said = textsOf(sheetBackdrop(many, first.id, null)).map(({ text }) => text)
  const shown = said.filter((text) => text.startsWith('need ')).length
  expect(shown).toBeGreaterThan(2)
  expect(said).toContain(sheetWords.moreItems(30 - shown))
})

test('elements are placed in their zone and cut at its edge', () => {
  const elements = elementsOf(doc, first.id)
  const placed = sheetElements(doc, first.id)
  expect(placed.map(({ id }) => id)).toEqual(elements.map(({ id }) => id))
  expect(placed.length).toBeGreaterThan(0)
  for (const [i, { ink }] of placed.entries()) {
    const { x, y, w, h } = ZONE_BOXES[elements[i]?.zone ?? 'how']
    expect(ink).toMatchObject({ transform: [1, 0, 0, 1, x, y], clip: { x: 0, y: 0, w, h } })
  }
})

test('a sheet is painted again only when what it shows has changed', () => {
  const ink = sheetBackdrop(doc, first.id, null)
  expect(sheetBackdrop(docOf(doc.values()), first.id, null)).toBe(ink)
  expect(sheetBackdrop(withFrame({ what: 'Another promise' }), first.id, null)).not.toBe(ink)
  expect(svgOf(sheetBackdrop(withFrame({}, { name: 'Somebody else' }), first.id, null))).toContain(
    'Somebody else',
  )
})

test('a guest with looks no art knows has a portrait all the same', () => {
  const looks = { skin: '#aabbcc', hair: '#aabbcc', clothing: '#aabbcc' }
  const odd = { ...looks, head: '__proto__', facialHair: 'constructor', accessory: 'toString' }
  expect(svgOf(sheetBackdrop(withFrame({}, { figure: odd }), first.id, null))).toContain('#aabbcc')
})

test('an unknown frame is an empty paper without fields', () => {
  expect(sheetFields(doc, newId('frame'))).toEqual([])
  expect(svgOf(paintSheet(doc, newId('frame')))).toBe(
    '<rect width="1600" height="900" rx="14" fill="#fffdf9"/>',
  )
})

const linked: Partial<Frame> = { what: 'A seat\nA view', situation: 'It rains' }
const wishes: Partial<Guest> = { needs: ['To sit', 'To see'], desires: ['To be seen'] }

function withLinks(...links: readonly Pick<Link, 'from' | 'item'>[]): Doc {
  const made = links.map((link, i): Link => {
    return {
      ...link,
      id: newId('link'),
      kind: 'link',
      parent: first.id,
      order: `a${i}`,
      extra: {},
      to: 'action',
    }
  })
  return docOf([...withFrame(linked, wishes).values(), ...made])
}

function wordsOn(board: Doc): readonly string[] {
  return textsOf(sheetBackdrop(board, first.id, null)).map(({ text }) => text)
}

test('a frame nobody links shows no marks and no complaint', () => {
  expect(svgOf(sheetBackdrop(withLinks({ from: 'what', item: 'gone' }), first.id, null))).toBe(
    svgOf(sheetBackdrop(withLinks(), first.id, null)),
  )
  expect(wordsOn(withLinks()).join(' ')).not.toContain('not answered')
})

test('with a first link every item has a mark, and each card says what is open', () => {
  const board = withLinks({ from: 'what', item: 'A view' }, { from: 'need', item: 'To sit' })
  expect(wordsOn(board)).toContain('1 promise is not answered here')
  expect(wordsOn(board)).toContain('1 need, 1 desire and 1 fact are not answered here')
  const bare = svgOf(sheetBackdrop(withLinks(), first.id, null))
  const marked = svgOf(sheetBackdrop(board, first.id, null))
  const rings = (svg: string) => svg.match(/rx="6" ry="6"/g)?.length ?? 0
  const ticks = (svg: string) => svg.match(/rx="7.5" ry="7.5"/g)?.length ?? 0
  expect([rings(bare), ticks(bare)]).toEqual([0, 0])
  expect([rings(marked), ticks(marked)]).toEqual([4 + 2, 2])
})

test('a card whose items are all answered says nothing more', () => {
  const board = withLinks({ from: 'what', item: 'A view' }, { from: 'what', item: 'A seat' })
  expect(wordsOn(board).join(' ')).not.toContain('promise')
  expect(wordsOn(board)).toContain('2 needs, 1 desire and 1 fact are not answered here')
})

test('needs alone are the guest’s', () => {
  const links = [
    { from: 'situation', item: 'It rains' },
    { from: 'desire', item: 'To be seen' },
  ] as const
  expect(wordsOn(withLinks(...links))).toContain('2 needs of this guest are not answered here')
})

test('every item that is seen can be clicked where it is drawn', () => {
  const board = withLinks({ from: 'need', item: 'To sit' })
  const boxes = itemBoxes(board, first.id)
  expect(boxes.map(({ text }) => text)).toEqual([
    'A seat',
    'A view',
    'It rains',
    'To sit',
    'To see',
    'To be seen',
  ])
  expect(collisions(boxes.map(({ box }) => box))).toEqual([])
  for (const { text, box } of boxes) {
    const line = textsOf(sheetBackdrop(board, first.id, null)).find((one) => one.text === text)
    expect(contains(box, { x: line?.x ?? 0, y: line?.y ?? 0 }), text).toBe(true)
  }
  expect(itemBoxes(board, newId('frame'))).toEqual([])
})

test('marked cards of any length stay inside the paper and apart', () => {
  const board = withFrame(
    { what: 'A promise to be kept. '.repeat(60), situation: 'Rain. '.repeat(90) },
    { needs: Array.from({ length: 30 }, (_, i) => `need ${i} `.repeat(9)) },
  )
  const item = 'need 0 '.repeat(9).trim()
  const link: Link = { ...linkTo(item), from: 'need' }
  const texts = textsOf(sheetBackdrop(docOf([...board.values(), link]), first.id, null))
  expect(texts.some(({ text }) => text.includes('not answered'))).toBe(true)
  expect(collisions(texts.map(boxOf))).toEqual([])
})

function linkTo(item: string): Link {
  const id = newId('link')
  return { id, kind: 'link', parent: first.id, order: 'a0', extra: {}, from: 'what', item, to: 'action' }
}

test('hidden elements are not on the sheet', () => {
  const make = shapesIn(first.id)
  const bare = [...doc.values()].filter(({ kind }) => kind !== 'element')
  const shown = (hidden: boolean) => sheetElements(docOf([...bare, make.box({ hidden })]), first.id)
  expect(shown(true)).toEqual([])
  expect(shown(false)).toHaveLength(1)
  expect(says(docOf([...bare, make.box({ hidden: true })]))).toBe(true)
})

test('words read to the left begin at the right of their field', () => {
  const board = withFrame({ action: 'הפקידה קמה ומלווה אותה' }, {})
  const line = textsOf(sheetBackdrop(board, first.id, null)).find(({ direction }) => direction === 'rtl')
  const field = sheetFields(board, first.id).find((one) => one.field === 'action')
  expect(line).toMatchObject({ anchor: 'end', x: (field?.box.x ?? 0) + (field?.box.w ?? 0) })
})

function says(board: Doc): boolean {
  return textsOf(sheetBackdrop(board, first.id, null)).some(
    ({ text }) => text === sheetWords.picturePlaceholder,
  )
}

function textsOf(ink: Ink, dx = 0, dy = 0): readonly TextInk[] {
  if (ink.ink === 'text') return [{ ...ink, x: ink.x + dx, y: ink.y + dy }]
  if (ink.ink !== 'group') return []
  return ink.children.flatMap((child) => textsOf(child, dx + ink.transform[4], dy + ink.transform[5]))
}

/** From cap height to just below the baseline: what must not touch another line's. */
function boxOf({ text, x, y, font, tracking, anchor }: TextInk): Box {
  const w = measure(text, font, tracking)
  return { x: anchor === 'middle' ? x - w / 2 : x, y: y - font.size * 0.72, w, h: font.size * 0.9 }
}

function within(box: Box, outer: Box): boolean {
  return (
    box.x >= outer.x &&
    box.y >= outer.y &&
    box.x + box.w <= outer.x + outer.w &&
    box.y + box.h <= outer.y + outer.h
  )
}

function collisions(boxes: readonly Box[]): readonly (readonly [Box, Box])[] {
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => {
      const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y
      return apart ? [] : [[a, b] as const]
    }),
  )
}

function letters(text: string): string {
  return text.replace(/\s/g, '')
}
