import { describe, expect, test } from 'vitest'
import { changedSince } from '../../../renderer/document/changedSince'
import { createLaying, type FromLayer, type ToLayer } from '../../../renderer/document/deckLaying'
import { type Doc, framesOf } from '../../../shared/model/doc'
import { deckPages } from '../../../shared/scene/deck/deck'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { changed, emptyBoard, template, WIDE } from '../../shared/scene/deckBoards'

/** The worker's side with a clock and turns of its own: `turn` does what waits, and nothing else does. */
function worker(millisecondsALook = 0) {
  const said: FromLayer[] = []
  const waiting: (() => void)[] = []
  let time = 0
  const hear = createLaying({
    say: (message) => said.push(message),
    later: (work) => waiting.push(work),
    now: () => {
      time += millisecondsALook
      return time
    },
  })
  return {
    said,
    hear,
    turn: () => waiting.shift()?.(),
    turns() {
      let count = 0
      for (let work = waiting.shift(); work; work = waiting.shift()) {
        work()
        count += 1
      }
      return count
    },
  }
}

function docFor(doc: Doc, before: Doc | null = null): ToLayer {
  return { ask: 'doc', ...changedSince(before, doc) }
}

function rowsSaid(said: readonly FromLayer[], job: number) {
  return said.flatMap((message) => (message.said === 'rows' && message.job === job ? message.rows : []))
}

const lay = (job: number, options = WIDE): ToLayer => ({ ask: 'lay', job, options, faces: [] })

describe('laying out the preview', () => {
  test('names the same pages as the deck has, and hands out those that are looked at', () => {
    const doc = template('sports')
    const one = worker()
    one.hear(docFor(doc))
    one.hear(lay(1))
    one.hear({ ask: 'pages', job: 1, numbers: [1, 4] })
    one.turns()
    const pages = deckPages(doc, WIDE)
    const rows = [...rowsSaid(one.said, 1)].sort((a, b) => a.number - b.number)
    expect(rows.map(({ id, section, number }) => ({ id, section, number }))).toEqual(
      pages.map(({ id, section, number }) => ({ id, section, number })),
    )
    const handed = one.said.flatMap((message) => (message.said === 'pages' ? message.pages : []))
    expect(handed).toEqual([pages[0], pages[3]])
    expect(one.said.find(({ said }) => said === 'headline')).toMatchObject({
      headline: expect.stringContaining(' '),
    })
  })

  test('says the first pages before the last are laid out', () => {
    const one = worker(5)
    one.hear(docFor(template('sports')))
    one.hear(lay(1))
    one.turn()
    expect(rowsSaid(one.said, 1)[0]?.number).toBe(1)
    expect(one.said.some(({ said }) => said === 'whole')).toBe(false)
    expect(one.turns()).toBeGreaterThan(5)
    expect(one.said.at(-2)).toEqual({ said: 'whole', job: 1, coarse: [] })
  })

  test('gives up what nobody wishes any more', () => {
    const one = worker(5)
    one.hear(docFor(template('sports')))
    one.hear(lay(1))
    one.turn()
    one.hear(lay(2))
    const before = one.said.length
    one.turns()
    expect(one.said.slice(before).every(({ job }) => job === 2)).toBe(true)
  })

  test('knows what was changed in the board since', () => {
    const doc = template('sports')
    const next = changed(doc, { frames: { 0: { title: 'Written while looking' } } })
    const one = worker()
    one.hear(docFor(doc))
    one.hear(docFor(next, doc))
    one.hear(lay(1))
    one.turns()
    const first = rowsSaid(one.said, 1).find(({ frames }) => frames.includes(framesOf(next)[0]?.id ?? ''))
    expect(first?.title).toContain('Written while looking')
  })

  test('an empty board has a cover and a page that says so', () => {
    const one = worker()
    one.hear(docFor(emptyBoard()))
    one.hear(lay(1))
    one.turns()
    expect(rowsSaid(one.said, 1).map(({ section }) => section)).toEqual(
      expect.arrayContaining(['cover', 'frames']),
    )
  })

  test('a board that cannot be laid out is trouble, and not the end of the worker', () => {
    const one = worker()
    one.hear(lay(1))
    one.turns()
    expect(one.said).toEqual([{ said: 'trouble', job: 1, detail: expect.any(String) }])
    one.hear(docFor(template('bank')))
    one.hear(lay(2, { ...WIDE, choice: { ...USUAL_CHOICE, sections: ['cover'] } }))
    one.turns()
    expect(rowsSaid(one.said, 2).length).toBe(1)
  })
})
