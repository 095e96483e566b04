import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { PALETTE } from '../palette'
import { flowPages } from './flow'
import { frameBody } from './frameBody'
import { frameEyebrow, frameHead } from './frameHead'
import { frameLevels } from './frameLevels'
import { frameNotes } from './frameNotes'
import type { Page } from './page'
import { NOTHING, stack } from './piece'
import { bottomOf, frameTitle, measureOf, type Setup, topOf } from './setup'

/** One page for a frame, and as many after it as its texts need. `number` is its place in the story, from 1. */
export function framePages(setup: Setup, frame: Frame, number: number): readonly Page[] {
  const { doc, sheet, figures } = setup
  const w = measureOf(sheet)
  const x = sheet.margin
  const top = topOf(sheet)
  const head = frameHead(setup, frame, number)
  const notes = frameNotes(setup, frame, w)
  const levels = setup.blind ? NOTHING : frameLevels(doc, frame, figures, w)
  const scores = stack(14, [notes.piece, levels])
  const scoresTop = bottomOf(sheet) - scores.h
  const bodyTop = top + head.h + 22
  const body = frameBody(setup, frame, { w, h: scoresTop - 22 - bodyTop })
  const id = `frame-${number}`
  const page = { id, blocks: [...head.at(x, top), ...body.piece.at(x, bodyTop), ...scores.at(x, scoresTop)] }
  const more = flowPages(
    setup,
    {
      id: `${id}-more`,
      eyebrow: frameEyebrow(frame, number),
      colour: PALETTE.ink2,
      title: deckWords.continued(frameTitle(frame)),
    },
    [...body.rests, ...notes.rests],
  )
  return [page, ...more]
}
