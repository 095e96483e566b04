import { docOf, framesOf } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import { newId } from '../../../shared/model/id'
import { paintElement } from '../../../shared/scene/paint'
import { paintPicture } from '../../../shared/scene/picture'
import { templateDoc } from '../../boards'
import { shapesIn } from '../../shared/scene/shapes'
import type { Case } from './cases'
import { LOGO, PHOTO } from './pictures'

/** Every shape of element in every style, drawn large enough to see. */
export function shapeCases(): readonly Case[] {
  return STYLES.map(([name, element]) => caseOf(name, element))
}

/**
 * Where Chromium itself takes another way: words of both directions in a line. SVG lowers the width of each run of them
 * to 1/64, canvas none, so that a letter may stand a quarter of a pixel aside.
 */
export function looseCases(): readonly Case[] {
  return LOOSE.map(([name, element]) => caseOf(name, element))
}

/** One of every look in one picture, in groups as well: nesting is in the order of the layers only. */
export function nestedCases(): readonly Case[] {
  const doc = templateDoc('bank')
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('a template without frames')
  const [outer, inner] = [newId('group'), newId('group')]
  const group = { kind: 'group', order: 'a5', extra: {}, name: '', locked: false, hidden: false } as const
  const make = shapesIn(frame.id)
  const placed = (element: Element, i: number): Element => ({
    ...element,
    parent: i % 3 === 0 ? frame.id : i % 3 === 1 ? outer : inner,
    order: `a${'0123456789ABCDEFGHIJ'.charAt(i)}`,
    x: 20 + (i % 4) * 240,
    y: 30 + Math.floor(i / 4) * 170,
  })
  const elements = [
    make.stamp({ tint: '#23706b', h: 150 }),
    make.box({ form: 'speech', ...SAID, opacity: 0.5, tail: { x: 30, y: 170 } }),
    make.line({ endHead: 'arrow', bend: 0.3 }),
    make.picture({ asset: PHOTO, degrees: 9, crop: { x: 0.2, y: 0.1, w: 0.6, h: 0.6 } }),
    make.figure({ h: 180, opacity: 0.5 }),
    make.box({ form: 'note', ...SAID, fill: '#f6dfa8', line: null, degrees: -6, h: 150 }),
    make.text({ text: 'Avoid the queue 🙂', underline: true }),
    make.stroke({ opacity: 0.4 }),
  ]
  const bare = [...doc.values()].filter(({ kind }) => kind !== 'element')
  const groups = [
    { ...group, id: outer, parent: frame.id },
    { ...group, id: inner, parent: outer },
  ]
  const all = docOf([...bare, ...groups, ...elements.map(placed)])
  return [{ name: 'groups in groups', w: 976, h: 549, ink: paintPicture(all, frame.id) }]
}

const BIDI = 'שלום Lena, 12 דקות'
const ARABIC = 'مرحبا بكم في الفندق، الغرفة 12'
const SAID = { text: 'Avoid the queue: someone walks you to gate 7.', size: 19.5 } as const
const make = shapesIn(newId('frame'))

/** Each with the name of what is tried. */
const STYLES: readonly (readonly [string, Element])[] = [
  ...(['rectangle', 'ellipse', 'note', 'speech', 'thought'] as const).flatMap((form) => {
    const words = { form, ...SAID, fill: '#f6dfa8', line: '#a94a27' } as const
    const said = make.box({ ...words, tail: { x: 30.5, y: 172.25 } })
    return [
      [form, said],
      [`${form}, half there`, { ...said, opacity: 0.5 }],
      [`${form}, turned`, { ...said, degrees: 23 }],
      [`${form}, dashed`, { ...said, dash: 'dashed', lineWidth: 3.3 }],
      [`${form}, dotted and empty`, { ...said, text: '', dash: 'dotted', fill: null, lineWidth: 5 }],
      [`${form}, without a line`, { ...said, line: null, tail: { x: 260, y: -30 } }],
      [`${form}, words too many`, { ...said, text: SAID.text.repeat(4), bold: true, underline: true }],
    ] as const
  }),
  ...(['none', 'arrow', 'dot'] as const).flatMap((head) => {
    const line = make.line({ startHead: head, endHead: head, width: 5.5, h: 80.5 })
    return [
      [`line, ${head}`, line],
      [`line, ${head}, bent`, { ...line, bend: 0.35, start: 'sw', opacity: 0.5 }],
      [`line, ${head}, dashed`, { ...line, bend: -0.5, start: 'ne', dash: 'dashed', opacity: 0.5 }],
      [`line, ${head}, dotted and level`, { ...line, dash: 'dotted', h: 0, width: 2.5 }],
    ] as const
  }),
  [
    'CJK in a bubble',
    make.box({ form: 'speech', text: 'お客様は笑顔で帰る。ありがとう', tail: { x: 10, y: 150 } }),
  ],
  ['emoji in a thought', make.box({ form: 'thought', text: '👩‍👩‍👧 🇫🇷 ❤️ 🙂', size: 30 })],
  ['stamp, tinted', make.stamp({ tint: '#a94a27' })],
  ['stamp, mirrored and turned', make.stamp({ stamp: 'bicycle', mirrored: true, degrees: 30 })],
  ['stamp, half there', make.stamp({ opacity: 0.5, tint: '#3d4f8a' })],
  ['figure, mirrored, half there', make.figure({ mirrored: true, opacity: 0.5, h: 200 })],
  ['figure, turned', make.figure({ degrees: -14, h: 200 })],
  ['stroke, half there', make.stroke({ opacity: 0.5, width: 14 })],
  ['picture', make.picture({ asset: PHOTO, w: 300, h: 200 })],
  ['picture, smaller', make.picture({ asset: PHOTO, h: 133.3 })],
  ['picture, enlarged', make.picture({ asset: LOGO, w: 260, h: 173 })],
  ['picture, cropped, mirrored', make.picture({ asset: PHOTO, crop: cropped(), mirrored: true })],
  ['picture, turned, half there', make.picture({ asset: LOGO, crop: cropped(), degrees: 17, opacity: 0.5 })],
]

const LOOSE: readonly (readonly [string, Element])[] = [
  ...(['ltr', 'rtl', 'arabic'] as const).flatMap((kind) => {
    const text = kind === 'arabic' ? ARABIC : kind === 'rtl' ? BIDI : 'Lena: שלום, 12!'
    const letters = make.text({ text, size: 24.5, underline: true, h: 40, w: 260 })
    return (['start', 'middle', 'end'] as const).flatMap(
      (align) =>
        [
          [`text ${kind}, ${align}`, { ...letters, align, opacity: 0.5 }],
          [`text ${kind}, ${align}, turned`, { ...letters, align, degrees: 11 }],
        ] as const,
    )
  }),
  ['Hebrew in a note', make.box({ form: 'note', text: BIDI, align: 'end', h: 140 })],
]

function cropped() {
  return { x: 0.25, y: 0.125, w: 0.5, h: 0.375 }
}

function caseOf(name: string, element: Element): Case {
  const doc = docOf([])
  return { name, w: 420, h: 340, ink: paintElement(doc, { ...element, x: 60.3, y: 70.7 }) }
}
