import { describe, expect, test } from 'vitest'
import { addComment, resolveComment } from '../../../../shared/edit/comments'
import { addRemark } from '../../../../shared/edit/rounds'
import { setReason } from '../../../../shared/edit/scores'
import { apply } from '../../../../shared/model/change'
import { boardOf, type Doc, docOf, framesOf, ratersOf } from '../../../../shared/model/doc'
import { deckParts } from '../../../../shared/scene/deck/deck'
import { type Layout, PRESET_IDS, PRESETS } from '../../../../shared/scene/deck/layout'
import type { DeckPage } from '../../../../shared/scene/deck/page'
import { USUAL_CHOICE } from '../../../../shared/scene/deck/usualChoice'
import { changed, letters, only, template, WIDE, wordsOn } from '../deckBoards'
import { inSession } from '../deckSessions'
import { shapesIn } from '../shapes'
import { drawn, framePagesOf, PLAIN } from './frameBoards'

const sports = drawn('sports')
const WORKING = PRESETS.working

describe('bookmarks', () => {
  test.each(PRESET_IDS)('%s names each stage where its frames begin, and each frame once', (id) => {
    const headings = framePagesOf(sports, PRESETS[id]).flatMap(headingsOn)
    const stages = headings.filter(({ role }) => role === 'h2').map(({ text }) => text)
    expect(stages).toEqual([
      'AWARENESS',
      'DISCOVERY',
      'ATTRACTION',
      'INTERACTION',
      'PURCHASE',
      'USE',
      'CULTIVATION',
      'ADVOCACY',
    ])
    const titles = headings.filter(({ role }) => role === 'h3').map(({ text }) => text)
    expect(titles).toEqual(framesOf(sports).map(({ title }) => title))
  })

  test('a stage begins again where others stood between', () => {
    const doc = changed(only(sports, [0, 1, 2]), { frames: { 2: { stage: 'awareness' } } })
    const stages = framePagesOf(doc, PRESETS['two-columns']).flatMap(headingsOn)
    expect(stages.filter(({ role }) => role === 'h2').map(({ text }) => text)).toEqual([
      'AWARENESS',
      'DISCOVERY',
      'AWARENESS',
    ])
  })
})

describe('a text that found no room', () => {
  const long = Array.from({ length: 900 }, (_, i) => `part${i}`).join(' ')

  test.each(['story', 'four', 'nine', 'full-picture-then-text'] as const)(
    '%s says on which page it goes on, there it says from which, and both lead to each other',
    (id) => {
      const pages = framePagesOf(
        changed(only(sports, [0, 1]), { frames: { 0: { what: long } } }),
        PRESETS[id],
      )
      const marks = textsOn(pages).filter(({ text }) => /^(Continues|More) on page \d+$/.test(text))
      expect(marks.length).toBeGreaterThan(0)
      for (const mark of marks) {
        const target = pages.find(({ number }) => number === Number(/\d+/.exec(mark.text)?.[0]))
        expect(mark.to).toBe(target?.id)
        const back = textsOn(target ? [target] : []).find(({ to }) => to === mark.page.id)
        expect(back?.text).toContain(`FROM PAGE ${mark.page.number}`)
      }
    },
  )

  test('numbers of pages go on from those before the frames', () => {
    const doc = changed(only(sports, [0]), { frames: { 0: { what: long } } })
    const sections = ['cover', 'frames'] as const
    const choice = { ...USUAL_CHOICE, layout: PRESETS.plain, sections }
    const pages = [...deckParts(doc, { ...WIDE, choice })].flatMap((part) => part.pages)
    expect(wordsOn(pages)).toContain('Continues on page 3')
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, i) => i + 1))
  })

  test('gets smaller first, and never smaller than ten pixels', () => {
    const sizes = framePagesOf(changed(only(sports, [0]), { frames: { 0: { what: long } } }), PRESETS.six)
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.block === 'text' ? [block.setting.style.font.size] : []))
    expect(Math.min(...sizes)).toBe(10)
  })
})

describe('what is shown', () => {
  test('without scores nothing of scores is on any page', () => {
    for (const layout of [PLAIN, PRESETS.nine, PRESETS['four-rows'], PRESETS['full-picture']]) {
      const pages = framePagesOf(sports, layout)
      const said = wordsOn(pages)
      for (const word of [
        'Functional',
        'Left to chance',
        'complete, 6 of 6',
        'Fix, effort',
        'Journey breaker',
      ])
        expect(said).not.toContain(word)
      expect(altsOn(pages).filter((alt) => alt.startsWith('Alignment'))).toEqual([])
    }
  })

  test('with scores each frame has its ring, its levels and its fix, in large places and small ones', () => {
    for (const id of ['story', 'two-rows', 'two-columns', 'three-rows', 'four', 'six-then-text'] as const) {
      const pages = framePagesOf(only(sports, [1]), PRESETS[id])
      const said = letters(wordsOn(pages))
      expect(altsOn(pages)).toContain('Alignment 31 · complete, 6 of 6')
      for (const word of ['Substance', '2.33', 'Put stock, phone and door pin above the fold.'])
        expect(said).toContain(letters(word))
    }
  })

  test('while a silent session goes on no score is on any page', () => {
    for (const id of PRESET_IDS) {
      const pages = framePagesOf(inSession().doc, PRESETS[id])
      expect(altsOn(pages).filter((alt) => alt.startsWith('Alignment'))).toEqual([])
      expect(wordsOn(pages)).not.toMatch(/complete, \d of 6|Journey breaker|Substance/)
    }
  })

  test('notes are backstage, things, hand-off, help, evidence and channel, and only when asked for', () => {
    const doc = changed(only(sports, [0]), {
      frames: {
        0: {
          backstage: 'The stock is counted at noon.',
          props: 'A card with a number',
          handoff: 'The name and the size.',
          supportFunctions: ['operations'],
          empowered: true,
          durationMinutes: 12,
          serves: ['Safety'],
          tradesOff: ['Speed'],
          channel: 'phone',
          evidence: [
            { type: 'guest-voice', note: 'Nobody rang back.', metric: 'csat', illustrative: true, extra: {} },
          ],
        },
      },
    })
    const notes = [
      'The stock is counted at noon.',
      'A card with a number',
      'The name and the size.',
      'Operations',
      'Yes, on the spot',
      '12 minutes',
      'Safety',
      'Speed',
      'Phone',
      'Evidence: a guest told us',
      'Nobody rang back.',
      'Satisfaction (CSAT)',
      'Invented, as an illustration',
    ]
    const shown = letters(wordsOn(framePagesOf(doc, WORKING)))
    const cells = letters(wordsOn(framePagesOf(doc, { ...PRESETS.four, notes: true })))
    const hidden = letters(wordsOn(framePagesOf(doc, PRESETS.story)))
    for (const note of notes) {
      expect(shown).toContain(letters(note))
      expect(cells.toLowerCase()).toContain(letters(note).toLowerCase())
    }
    expect(hidden).not.toContain(letters('The stock is counted at noon.'))
    expect(hidden).not.toContain(letters('12 minutes'))
  })

  test('comments are the decisions and questions that name the frame', () => {
    const [first, second] = framesOf(sports)
    const about = (doc: Doc, frame: string | null, text: string) =>
      apply(doc, addRemark(doc, boardOf(doc).id, 'decision', text, frame, '2026-11-20T10:00:00.000Z').change)
    const doc = [
      [first?.id, 'Count before noon.'],
      [second?.id, 'Print the number.'],
      [null, 'Meet again in May.'],
    ].reduce((all, [frame, text]) => about(all, frame ?? null, text ?? ''), sports)
    const [page] = framePagesOf(doc, WORKING)
    const said = letters(wordsOn(page ? [page] : []))
    expect(said).toContain(letters('Decision Count before noon.'))
    expect(said).not.toContain(letters('Print the number.'))
    expect(said).not.toContain(letters('Meet again in May.'))
    expect(wordsOn(framePagesOf(doc, { ...WORKING, comments: false }))).not.toContain('Count before noon.')
  })

  test('open comments stand with their answers; what is resolved stays out', () => {
    const [first, second] = framesOf(sports)
    let doc = sports
    const say = (parent: string | undefined, author: string, text: string) => {
      const said = { author, text, at: '2026-11-20T10:00:00.000Z' }
      const { comment, change } = addComment(doc, { parent: parent ?? '', on: null }, said)
      doc = apply(doc, change)
      return comment ?? undefined
    }
    const asked = say(first?.id, 'Maria', 'Who counts the stock?')
    say(asked, 'Ben', 'The branch, at noon.')
    const done = say(first?.id, '', 'The phone is upside down.')
    say(done, 'Ben', 'It is not any more.')
    say(second?.id, 'Maria', 'A longer page, please.')
    doc = apply(doc, resolveComment(doc, done ?? '', true))
    const [page] = framePagesOf(doc, WORKING)
    const said = letters(wordsOn(page ? [page] : []))
    expect(said).toContain(
      letters('Comment by Maria Who counts the stock? Answer by Ben The branch, at noon.'),
    )
    expect(said).not.toContain(letters('The phone is upside down.'))
    expect(said).not.toContain(letters('It is not any more.'))
    expect(said).not.toContain(letters('A longer page, please.'))
    const cells = letters(wordsOn(framePagesOf(doc, { ...PRESETS.four, comments: true }))).toLowerCase()
    expect(cells).toContain(letters('The branch, at noon.').toLowerCase())
    expect(wordsOn(framePagesOf(doc, { ...WORKING, comments: false }))).not.toContain('Who counts the stock?')
  })

  test('a comment as long as one can be is complete all the same', () => {
    const [first] = framesOf(sports)
    const text = Array.from({ length: 900 }, (_, i) => `word${i}`).join(' ')
    const to = { parent: first?.id ?? '', on: null }
    const said = { author: 'Maria', text, at: '2026-11-20T10:00:00.000Z' }
    const asked = addComment(sports, to, said)
    const doc = apply(sports, asked.change)
    const answered = apply(doc, addComment(doc, { ...to, parent: asked.comment ?? '' }, said).change)
    const shown = wordsOn(framePagesOf(answered, WORKING)).split(/\s+/)
    for (const word of ['word0', 'word450', 'word899']) {
      expect(
        shown.filter((each) => each === word),
        word,
      ).toHaveLength(2)
    }
  })
})

describe('a frame that cannot be set out', () => {
  const broken = withBrokenPicture(sports, 2)
  const layouts: readonly Layout[] = [PRESETS.story, PRESETS['full-picture'], PRESETS.four, PRESETS.nine]

  test.each(layouts)(
    'is named in its place and in the report, the others are there ($perPage a page)',
    (layout) => {
      const choice = { ...USUAL_CHOICE, layout, sections: ['frames' as const] }
      const parts = [...deckParts(broken, { ...WIDE, choice })]
      expect(parts.flatMap(({ failed }) => failed)).toEqual([framesOf(broken)[2]?.id])
      const pages = parts.flatMap((part) => part.pages)
      const said = letters(wordsOn(pages))
      expect(said).toContain(
        letters('Frame 3, “A phone that is answered”, could not be set out. Everything else is here.'),
      )
      for (const frame of framesOf(broken)) expect(said).toContain(letters(frame.title))
      expect(parts.at(-1)).toMatchObject({ done: 13, of: 13 })
    },
  )

  test('the report does without its picture', () => {
    const pages = [...deckParts(broken, { ...WIDE, choice: USUAL_CHOICE })].flatMap((part) => part.pages)
    expect(pages.map(({ id }) => id)).toContain('scorecard')
  })
})

describe('what the speaker says', () => {
  const reasoned = withReason(sports, 9, 'The policy says no.')

  test('the outcome, why it was scored so, and the fix', () => {
    const page = framePagesOf(reasoned, PRESETS.story).find(({ id }) => id === 'frame-10')
    expect(page?.speaker).toMatch(
      /^“I asked for help and was treated like a person.”\n\nEase \d \(.+\): The policy says no\./,
    )
    expect(page?.speaker).toContain('Fix, effort 1 of 5: ')
  })

  test('frames that share a page are named', () => {
    const [page] = framePagesOf(reasoned, PRESETS.nine)
    expect(page?.speaker).toContain('1 Big-game week post\n“They have what I need, and I know where.”')
    expect(page?.speaker).not.toContain('Fix, effort')
  })

  test('nothing is said to a frame nobody has written in, and nothing of scores while they are hidden', () => {
    const mute = changed(only(template('sports'), [0]), { frames: { 0: { outcome: '', fix: '' } } })
    expect(framePagesOf(mute, PLAIN)[0]?.speaker).toBe('')
    const blind = framePagesOf(inSession().doc, PRESETS.story).map(({ speaker }) => speaker)
    expect(blind.join('\n')).not.toContain('(')
  })
})

interface Said {
  readonly text: string
  readonly role: string
  readonly to: string | null
  readonly page: DeckPage
}

function textsOn(pages: readonly DeckPage[]): readonly Said[] {
  return pages.flatMap((page) =>
    page.blocks.flatMap((block) =>
      block.block === 'text'
        ? [{ text: block.setting.lines.join(' '), role: block.role, to: block.to, page }]
        : [],
    ),
  )
}

function headingsOn(page: DeckPage): readonly Said[] {
  return textsOn([page]).filter(({ role }) => /^h\d$/.test(role))
}

function altsOn(pages: readonly DeckPage[]): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === 'picture' && block.alt !== '' ? [block.alt] : [])),
  )
}

/** An element no painter knows what to do with, as no border would let in. */
function withBrokenPicture(doc: Doc, place: number): Doc {
  const frame = framesOf(doc)[place]
  if (frame === undefined) throw new Error('no such frame')
  const text = shapesIn(frame.id).text({ x: 40, y: 40, w: 300, h: 80, text: 'Here', size: 24 })
  return docOf([...doc.values(), { ...text, text: null as never }])
}

function withReason(doc: Doc, place: number, reason: string): Doc {
  const [frame, rater] = [framesOf(doc)[place], ratersOf(doc)[0]]
  if (!frame || !rater) throw new Error('no such frame')
  return apply(doc, setReason(doc, frame.id, rater.id, 'ease', reason))
}
