import { countingFrames } from '../../../method/alignment'
import { stageLabel } from '../../../method/catalog'
import type { Id } from '../../../model/id'
import type { Frame } from '../../../model/record'
import { storyWords } from '../../../words/deckStory'
import { runsOf } from '../../charts/story'
import type { DeckPage } from '../page'
import { frameName, type Setup } from '../setup'

/** A line of the contents. */
export interface Line {
  readonly text: string
  readonly page: DeckPage
  readonly depth: 'section' | 'stage' | 'frame'
}

/** Parts in their order; under the story its stages, and where it is short its frames. */
export function contentsLines(setup: Setup, pages: readonly DeckPage[]): readonly Line[] {
  return CHOSEN.flatMap((section): readonly Line[] => {
    const page = pages.find((each) => each.section === section)
    if (page === undefined) return []
    const line: Line = { text: NAMES[section], page, depth: 'section' }
    return section === 'frames' ? [line, ...storyLines(setup, pages)] : [line]
  })
}

/** Stages with the pages they begin on; where the story is short, the frames, too. */
function storyLines(setup: Setup, pages: readonly DeckPage[]): readonly Line[] {
  const first = firstPages(pages)
  const frames = countingFrames(setup.doc).filter(({ id }) => first.has(id))
  const withFrames = frames.length <= MOST_FRAMES
  return stagesOf(frames).flatMap(({ text, members }) => {
    const lines = members.flatMap((frame): readonly Line[] => {
      const page = first.get(frame.id)
      return page === undefined ? [] : [{ text: frameName(setup, frame), page, depth: 'frame' }]
    })
    const [begin] = lines
    return begin === undefined
      ? []
      : [{ text, page: begin.page, depth: 'stage' as const }, ...(withFrames ? lines : [])]
  })
}

function firstPages(pages: readonly DeckPage[]): ReadonlyMap<Id, DeckPage> {
  const first = new Map<Id, DeckPage>()
  for (const page of pages)
    if (page.section === 'frames') for (const id of page.frames) if (!first.has(id)) first.set(id, page)
  return first
}

/** Frames by stage as the story goes; a story that comes back to its stages too often names each once. */
function stagesOf(
  frames: readonly Frame[],
): readonly { readonly text: string; readonly members: readonly Frame[] }[] {
  const runs = runsOf(frames, ({ stage }) => stage ?? 'none')
  const named = (key: Frame['stage'] | 'none') =>
    key === null || key === 'none' ? storyWords.noStage : stageLabel(key)
  if (runs.length <= MOST_STAGES)
    return runs.map(({ key, from, to }) => ({ text: named(key), members: frames.slice(from, to + 1) }))
  return [...new Set(runs.map(({ key }) => key))].map((key) => ({
    text: named(key),
    members: frames.filter(({ stage }) => (stage ?? 'none') === key),
  }))
}

/** Cover and contents name themselves. */
const CHOSEN = ['journey', 'guests', 'frames', 'scorecard', 'fixes', 'session', 'appendix'] as const
const NAMES: Readonly<Record<(typeof CHOSEN)[number], string>> = {
  journey: storyWords.theJourney,
  guests: storyWords.guests,
  frames: storyWords.theStory,
  scorecard: storyWords.scorecard,
  fixes: storyWords.fixes,
  session: storyWords.session,
  appendix: storyWords.appendix,
}

const MOST_FRAMES = 24
const MOST_STAGES = 12
