import { type Doc, docOf, elementsOf, framesOf } from '../../../shared/model/doc'
import type { Element } from '../../../shared/model/element'
import { NIGHT_TONES, PAPER_TONES } from '../../../shared/scene/charts/chart'
import { ellipse, type Font, group, type Ink, path, rect, type TextInk } from '../../../shared/scene/ink'
import { paintElement } from '../../../shared/scene/paint'
import { scoreRing } from '../../../shared/scene/ring'
import { paintSheet } from '../../../shared/scene/sheet'
import { textLine } from '../../../shared/scene/textInk'
import { templateDoc } from '../../boards'
import { CHARTS } from '../../shared/scene/charts/every'
import { shapesIn } from '../../shared/scene/shapes'

export interface Case {
  readonly name: string
  readonly w: number
  readonly h: number
  readonly ink: Ink
}

const both = { fill: '#2a7f7a', stroke: '#c0562f', strokeWidth: 3.2 }
const tilted = [0.9, 0.31, -0.31, 0.9, 60.4, 2.2] as const

/** Every kind of ink, at places between pixels, where backends are most tempted to disagree. */
export function inkCases(): readonly Case[] {
  const box = { x: 10.3, y: 10.7, w: 100.2, h: 50.5 }
  const blob = 'M10 10C40 90 80 -20 150 90L20 120Z'
  return [
    small('a sharp rect', rect(box, both)),
    small('a sharp rect, half there', rect(box, { ...both, opacity: 0.5 })),
    small('a round rect', rect(box, { ...both, radius: 12 })),
    small('a round rect, half there', rect(box, { ...both, radius: 12, opacity: 0.5 })),
    small('an ellipse', ellipse(100.2, 70.4, 80.5, 50.1, both)),
    small('a path', path(blob, { ...both, rule: 'evenodd' })),
    small('a path, a third there', path(blob, { ...both, opacity: 0.3 })),
    small('a dashed path', path('M10 10L300 120', { stroke: '#2b2622', strokeWidth: 4.3, dash: [1, 9] })),
    small('a turned group', group([rect(box, both), text(20, 90, 'Avoid Turned To.', inter(22))], tilted)),
    small('a clip with sharp corners', group([ellipse(90, 70, 90, 70, both)], [1, 0, 0, 1, 5.5, 0], clip(0))),
    small(
      'a clip with round corners',
      group([ellipse(90, 70, 90, 70, both)], [1, 0, 0, 1, 5.5, 0], clip(14)),
    ),
    small('a turned clip', group([ellipse(90, 70, 90, 70, both)], tilted, clip(14))),
    small('a pale text', { ...text(10.2, 60.6, 'Half there, Avoid', inter(22)), opacity: 0.4 }),
  ]
}

/** Both families with kerning, accents, other scripts, ligature bait, spacing and anchors, at many places and scales. */
export function textCases(): readonly Case[] {
  const lines = [
    'Avoid the queue: walk To gate 7',
    'Äpfel, naïve façade, „Größe“, ñandú',
    'office -> 3x4 fjord, AWAY WA. T.',
  ]
  const scripts = [
    'Зимний сад, Αθήνα, đường phố ệ',
    '日本語のテキスト 😀👩‍👩‍👧 mixed',
    'Łódź, žluťoučký kůň, İstanbul',
  ]
  const fonts = [
    inter(13.5),
    inter(16, 600),
    inter(22, 500),
    inter(19, 400, true),
    serif(28, 600),
    serif(17, 400, true),
    serif(23),
  ]
  const placed: Case[] = []
  for (const [f, font] of fonts.entries()) {
    for (const [l, line] of [...lines, ...scripts].entries()) {
      const [x, y] = [10 + f * 1.37 + l * 0.213, 50 + l * 0.31]
      placed.push(small(`text ${f}.${l}`, text(x, y, line, font)))
    }
    const [first = ''] = lines
    placed.push(small(`text ${f} from its middle`, { ...text(240.4, 50, first, font), anchor: 'middle' }))
    placed.push(small(`text ${f} from its end`, { ...text(470.7, 50, first, font), anchor: 'end' }))
    placed.push(
      small(`text ${f} spaced, from its middle`, {
        ...text(240.4, 50, 'WHAT AVAILS', font),
        anchor: 'middle',
        tracking: 1.5,
      }),
    )
    const scale = 0.37 + f * 0.21
    placed.push(
      small(`text ${f} scaled`, group([text(10.3, 50.2, first, font)], [scale, 0, 0, scale, 3.7, 1.9])),
    )
  }
  return placed
}

/** Every element kind, drawn large enough to see, upright and turned. */
export function elementCases(): readonly Case[] {
  const doc = templateDoc('sports')
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('a template without frames')
  const staged = framesOf(doc).flatMap(({ id }) => elementsOf(doc, id))
  const kinds = [...made(frame.id), ...staged.filter(({ shape }) => shape === 'figure').slice(0, 2)]
  return kinds.flatMap((element) => [0, 17].map((degrees) => elementCase(doc, { ...element, degrees })))
}

/** Whole sheets of templates, an empty one, and rings. */
export function pageCases(): readonly Case[] {
  const sheets = (['sports', 'bank', 'park'] as const).flatMap((id) => {
    const doc = templateDoc(id)
    return framesOf(doc)
      .slice(1, 4)
      .map((frame) => sheetCase(`sheet ${id}: ${frame.title}`, doc, frame.id))
  })
  const rings = [17, 41.6, 78.25, 100, null].map((alignment, i) => {
    const reading = {
      alignment,
      low: 30,
      high: 90,
      state: alignment === 100 ? 'complete' : 'partial',
    } as const
    return { name: `ring ${alignment}`, w: 160, h: 160, ink: scoreRing(reading, 90.5 + i * 10) }
  })
  return [...sheets, emptySheet(), ...rings]
}

/** Every chart, on paper and at night, large and in a corner of a panel. */
export function chartCases(): readonly Case[] {
  const boards = ['sports', 'park', 'saas'].map((id) => ({ id, doc: templateDoc(id) }))
  return boards.flatMap(({ id, doc }) =>
    Object.entries(CHARTS).flatMap(([name, make]) =>
      CHART_LOOKS.flatMap(({ look, size, tones }) => {
        const chart = make(doc, size, tones)
        if (chart === null) return []
        const ground = rect({ x: 0, y: 0, w: chart.w, h: chart.h }, { fill: tones.ground })
        return [{ name: `${name} of ${id} ${look}`, w: chart.w, h: chart.h, ink: group([ground, chart.ink]) }]
      }),
    ),
  )
}

const CHART_LOOKS = [
  { look: 'on paper', size: { w: 901, h: 377 }, tones: PAPER_TONES },
  { look: 'at night', size: { w: 340, h: 200 }, tones: NIGHT_TONES },
] as const

function emptySheet(): Case {
  const doc = templateDoc('park')
  const [frame] = framesOf(doc)
  if (!frame) throw new Error('a template without frames')
  const bare = {
    ...frame,
    what: '',
    guest: null,
    situation: '',
    action: '',
    outcome: '',
    intended: null,
    background: null,
  }
  const records = [...doc.values()].filter(({ kind }) => kind !== 'element')
  return sheetCase(
    'an empty sheet',
    docOf(records.map((record) => (record === frame ? bare : record))),
    frame.id,
  )
}

function sheetCase(name: string, doc: Doc, frame: string): Case {
  return { name, w: 1600, h: 900, ink: paintSheet(doc, frame) }
}

function elementCase(doc: Doc, element: Element): Case {
  const [w, h] = [280.5, 240.25]
  const ink = paintElement(doc, {
    ...element,
    x: 60.3,
    y: 40.7,
    ...(element.shape === 'text' ? {} : { w, h }),
  })
  return { name: `${element.shape} ${element.name} at ${element.degrees}°`, w: 420, h: 340, ink }
}

function made(frame: string): readonly Element[] {
  const make = shapesIn(frame)
  const points = Array.from({ length: 40 }, (_, i) => [i * 5, 40 + 30 * Math.sin(i / 4), 0.2 + i / 60]).flat()
  const dot = { points: [5, 5, 0.5], drawnW: 10, drawnH: 10, width: 20, colour: '#c0562f' }
  return [
    make.stamp({ name: 'bell' }),
    make.stamp({ name: 'of no library', stamp: 'no-such-stamp' }),
    make.stroke({ name: 'curve', points, drawnW: 200, drawnH: 80, width: 9 }),
    make.stroke({ name: 'dot', ...dot }),
    make.text({
      name: 'words',
      text: 'Avoid the queue: someone walks you To gate 7.',
      size: 22.5,
      align: 'middle',
      bold: true,
      w: 260,
      h: 120,
    }),
    make.figure({ name: 'colleague', mirrored: true }),
  ]
}

function small(name: string, ink: Ink): Case {
  return { name, w: 480, h: 150, ink }
}

function clip(radius: number) {
  return { x: 30, y: 20.5, w: 100, h: 80, radius }
}

function text(x: number, y: number, words: string, font: Font): TextInk {
  return textLine(words, x, y, { font, colour: '#2b2622' })
}

function inter(size: number, weight: Font['weight'] = 400, italic = false): Font {
  return { family: 'Inter', size, weight, italic }
}

function serif(size: number, weight: Font['weight'] = 400, italic = false): Font {
  return { family: 'Fraunces', size, weight, italic }
}
