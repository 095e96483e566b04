import { describe, expect, test } from 'vitest'
import { pptxOf } from '../../../main/export/pptx'
import type { DrawJob } from '../../../main/export/tools'
import { stageBoard } from '../../../shared/edit/stage'
import type { ExportProgress } from '../../../shared/exports'
import { apply } from '../../../shared/model/change'
import { boardOf, type Doc, framesOf, guestsOf } from '../../../shared/model/doc'
import { deckPages } from '../../../shared/scene/deck/deck'
import { PRESETS, type PresetId } from '../../../shared/scene/deck/layout'
import type { DeckOptions } from '../../../shared/scene/deck/setup'
import { changed, emptyBoard, only, template, WIDE } from '../../shared/scene/deckBoards'
import { pngOf } from '../pictures/made'
import { faultsIn, slidesIn } from './pptxRules'
import { all, type Element } from './xmlTree'

const HOSTILE =
  'a\u0000b\u0008c \ud83d d \udc00 e \uffff <f> & "g" \u202eh \u05e9\u05dc\u05d5\u05dd 😀 \r\n\u2028 i'

describe('a deck as a PowerPoint file', () => {
  test.each(['story', 'six', 'nine', 'working', 'full-picture-then-text'] as const)(
    'as %s: nothing in it has to be repaired',
    async (preset) => {
      const { file, pages } = await made(staged('bank', [0, 1]), preset)
      expect(await faultsIn(file)).toEqual([])
      expect((await slidesIn(file)).slides).toHaveLength(pages.length)
    },
  )

  test('a board without frames is a file with a cover and a page that says so', async () => {
    const { file } = await made(emptyBoard())
    expect(await faultsIn(file)).toEqual([])
    expect((await slidesIn(file)).slides.map(wordsOf).join(' ')).toContain('No frames yet')
  })

  test('every word of the pages is on the slides, as text that can be edited', async () => {
    const { file, pages } = await made(staged('sports', [0, 9]))
    const { slides } = await slidesIn(file)
    for (const [i, page] of pages.entries()) {
      const slide = slides[i]
      const said = letters(slide ? wordsOf(slide) : '')
      for (const block of page.blocks)
        if (block.block === 'text') expect(said).toContain(letters(block.setting.lines.join(' ')))
    }
  })

  test('signs that XML forbids, markup and halves of letters are no harm in any field', async () => {
    const board = staged('sports', [0])
    const doc = changed(board, {
      board: { title: HOSTILE, intent: HOSTILE, promise: HOSTILE },
      frames: {
        0: { title: HOSTILE, what: HOSTILE.repeat(40), situation: HOSTILE, action: 'w'.repeat(9000) },
      },
      guest: { name: HOSTILE, says: HOSTILE },
    })
    const { file } = await made(doc)
    expect(await faultsIn(file)).toEqual([])
  })

  test('the title of a page is the title of its slide, and the foot and the number are the master’s', async () => {
    const { file, pages } = await made(staged('sports', [0]))
    const { slides } = await slidesIn(file)
    const frame = pages.findIndex(({ section }) => section === 'frames')
    const slide = slides[frame]
    const kinds = slide ? all(slide, 'p:ph').map(({ attributes }) => attributes.get('type')) : []
    expect(kinds).toEqual(['title', 'ftr', 'sldNum'])
    const title =
      slide && all(slide, 'p:sp').find((shape) => all(shape, 'p:ph')[0]?.attributes.get('type') === 'title')
    expect(title && wordsOf(title)).toBe('Big-game week post')
    expect(slide && all(slide, 'a:fld')[0]?.attributes.get('type')).toBe('slidenum')
  })

  test('what the speaker says is in the notes, a paragraph a line', async () => {
    const { file, pages } = await made(staged('sports', [0]))
    const { tree } = await slidesIn(file)
    const place = pages.findIndex(({ speaker }) => speaker !== '')
    const notes = tree(`ppt/notesSlides/notesSlide${place + 1}.xml`)
    expect(place).toBeGreaterThanOrEqual(0)
    expect(letters(wordsOf(notes))).toContain(letters(pages[place]?.speaker ?? ''))
  })

  test('a line of the contents leads to the slide of its page', async () => {
    const doc = staged('sports', [0, 1])
    const { file, pages } = await made(doc)
    const { slides, tree } = await slidesIn(file)
    const contents = pages.findIndex(({ section }) => section === 'contents')
    const [frame] = framesOf(doc)
    const wanted = pages.findIndex(({ frames }) => frame !== undefined && frames.includes(frame.id)) + 1
    const relations = tree(`ppt/slides/_rels/slide${contents + 1}.xml.rels`).children
    const slide = slides[contents]
    const line = slide && all(slide, 'p:sp').find((shape) => wordsOf(shape).includes(frame?.title ?? '?'))
    const link = line && all(line, 'a:hlinkClick')[0]?.attributes.get('r:id')
    const target = relations.find(({ attributes }) => attributes.get('Id') === link)
    expect(target?.attributes.get('Target')).toBe(`slide${wanted}.xml`)
  })

  test('slides stand in sections, and the file says its title and no name of a person', async () => {
    const doc = changed(staged('sports', [0]), { board: { title: 'A & B' } })
    const { file } = await made(doc)
    const { tree } = await slidesIn(file)
    const sections = all(tree('ppt/presentation.xml'), 'p14:section').map(({ attributes }) =>
      attributes.get('name'),
    )
    expect(sections).toEqual(expect.arrayContaining(['Cover', 'Frames', 'Scorecard']))
    const core = tree('docProps/core.xml')
    expect(all(core, 'dc:title')[0]?.text).toBe(boardOf(doc).title)
    expect([...all(core, 'dc:creator'), ...all(core, 'cp:lastModifiedBy')].map(({ text }) => text)).toEqual(
      [],
    )
  })

  test('theme and master have our colours and typefaces', async () => {
    const { tree } = await slidesIn((await made(staged('sports', [0]))).file)
    const theme = tree('ppt/theme/theme1.xml')
    const faces = ['a:majorFont', 'a:minorFont'].map((font) =>
      all(theme, font)[0]?.children[0]?.attributes.get('typeface'),
    )
    expect(faces).toEqual(['Fraunces', 'Inter'])
    expect(all(theme, 'a:accent1')[0]?.children[0]?.attributes.get('val')).toBe('23706B')
  })

  test('a picture says what it shows, and what only decorates says that', async () => {
    const { slides } = await slidesIn((await made(staged('sports', [0]))).file)
    const naming = slides.flatMap((slide) => all(slide, 'p:cNvPr'))
    const said = naming
      .map(({ attributes }) => attributes.get('descr'))
      .filter((descr) => descr !== undefined)
    expect(said.some((descr) => descr.startsWith('Picture for frame 1'))).toBe(true)
    const rules = naming.filter(({ attributes }) => attributes.get('name')?.startsWith('Rule'))
    expect(rules.length).toBeGreaterThan(0)
    for (const rule of rules) expect(all(rule, 'adec:decorative')).toHaveLength(1)
  })

  test('people and stamps are pictures that are in the file once, a drawing with a PNG beside it', async () => {
    const drawn: DrawJob[] = []
    const { file } = await made(staged('sports', [0, 1, 4]), 'story', (job) => drawn.push(job))
    const { parts } = await slidesIn(file)
    const ends = [...parts.keys()]
      .filter((name) => name.startsWith('ppt/media/'))
      .map((name) => name.split('.').at(-1))
    expect(new Set(drawn.map(({ svg }) => svg)).size).toBe(drawn.length)
    expect(ends.filter((end) => end === 'svg')).toHaveLength(drawn.length)
    expect(ends.filter((end) => end === 'png')).toHaveLength(drawn.length)
    const svgs = [...parts]
      .filter(([name]) => name.endsWith('.svg'))
      .map(([, bytes]) => Buffer.from(bytes).toString())
    expect(new Set(svgs).size).toBe(svgs.length)
  })

  test('the same pages are the same file, byte for byte', async () => {
    const doc = staged('bank', [0, 1])
    const [one, two] = [await made(doc), await made(doc)]
    expect(Buffer.compare(one.file, two.file)).toBe(0)
  })

  test('it tells of every slide, and of the frame it is at', async () => {
    const told: Omit<ExportProgress, 'job'>[] = []
    const { pages } = await made(staged('sports', [0, 1]), 'story', () => {}, {
      progress: (at) => told.push(at),
    })
    expect(told.map(({ done }) => done)).toEqual(pages.map((_, i) => i + 1))
    expect(told.map(({ name }) => name)).toContain('Big-game week post')
  })

  test('asked to stop, it stops before the next slide', async () => {
    const stop = new AbortController()
    let slides = 0
    const progress = () => {
      slides += 1
      if (slides === 3) stop.abort()
    }
    await expect(
      made(staged('sports', [0, 1]), 'story', () => {}, { progress, signal: stop.signal }),
    ).rejects.toMatchObject({
      trouble: { code: 'E_CANCELLED' },
    })
    expect(slides).toBe(3)
  })

  test('guests of a board are all named on their slides', async () => {
    const doc = staged('sports', [0])
    const { slides } = await slidesIn((await made(doc)).file)
    const said = slides.map(wordsOf).join(' ')
    for (const guest of guestsOf(doc)) expect(said).toContain(guest.name)
  })
})

async function made(
  doc: Doc,
  preset: PresetId = 'story',
  onDraw: (job: DrawJob) => void = () => {},
  watch: {
    readonly progress?: (at: Omit<ExportProgress, 'job'>) => void
    readonly signal?: AbortSignal
  } = {},
) {
  const sections = preset === 'story' ? WIDE.choice.sections : (['cover', 'frames'] as const)
  const options: DeckOptions = { ...WIDE, choice: { ...WIDE.choice, sections, layout: PRESETS[preset] } }
  const pages = deckPages(doc, options)
  const draw = async (jobs: readonly DrawJob[]) => {
    for (const job of jobs) onDraw(job)
    return jobs.map(() => pngOf(2, 2))
  }
  const { progress = () => {}, signal = new AbortController().signal } = watch
  const file = await pptxOf({ doc, pages, options }, { asset: () => null, draw }, { progress, signal })
  return { file, pages }
}

function staged(id: string, places: readonly number[]): Doc {
  const doc = only(template(id), places)
  return apply(doc, stageBoard(doc))
}

function wordsOf(element: Element): string {
  return all(element, 'a:t')
    .map(({ text }) => text)
    .join(' ')
}

/** Only what is read: spaces and signs that cannot be seen are nobody's words. */
function letters(text: string): string {
  return text.replace(/[\s\p{C}\ufffd]/gu, '')
}
