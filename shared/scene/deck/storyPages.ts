import type { Id } from '../../model/id'
import type { Frame } from '../../model/record'
import { deckWords } from '../../words/deck'
import { deckFramesWords } from '../../words/deckFrames'
import { flow, type Passage } from './flow'
import { frameEyebrow } from './frameHead'
import { framePage, type Laying } from './framePage'
import { brokenPiece } from './frames/broken'
import { fullPage } from './frames/fullPage'
import { gridPage, type Teller } from './frames/gridPage'
import { type Plan, planOf } from './frames/plan'
import { tell } from './frames/tell'
import { textPages } from './frames/textPages'
import type { Told } from './frames/told'
import type { Origin, Trail } from './frames/trail'
import type { Page } from './page'
import { frameTitle, measureOf, type Setup, topOf } from './setup'

/** Pages that belong together: a frame with its notes, or as many frames as stand on a page and what follows them. */
export interface StoryPart {
  /** As the person is told while it is made. */
  readonly name: string
  readonly pages: readonly { readonly page: Page; readonly frames: readonly Frame[] }[]
  /** Frames that could not be set out; a page says so in their place. */
  readonly failed: readonly Id[]
}

/** The frames by the chosen layout, one part at a time. `first` is the number of the first page. */
export function* storyParts(setup: Setup, frames: readonly Frame[], first = 1): Generator<StoryPart> {
  const plan = planOf(setup.choice.layout, setup.sheet)
  const count = plan.of === 'page' ? 1 : plan.columns * plan.rows
  let number = first
  for (let at = 0; at < frames.length; at += count) {
    const own = frames.slice(at, at + count)
    const tellers = own.map((frame, i) => tellerOf(setup, frame, frames[at + i - 1]))
    const part = partOf(setup, plan, tellers, number)
    number += part.pages.length
    yield part
  }
}

function tellerOf(setup: Setup, frame: Frame, before: Frame | undefined): Teller {
  try {
    return { frame, told: tell(setup, frame, before === undefined || before.stage !== frame.stage) }
  } catch {
    return { frame, told: null }
  }
}

function partOf(setup: Setup, plan: Plan, tellers: readonly Teller[], first: number): StoryPart {
  const frames = tellers.map(({ frame }) => frame)
  const trail: Trail = new Map()
  const id = idOf(setup, frames)
  const originAt = (place: number): Origin => ({
    trail,
    page: { id: place === 0 ? id : `${id}-text${place === 1 ? '' : `-${place}`}`, number: first + place },
  })
  const laid =
    plan.of === 'page' ? single(setup, plan, tellers, originAt) : several(setup, plan, tellers, originAt)
  const { layings, failed } = laid
  const rests = layings.flatMap((laying) => laying.rests)
  const further = furtherPages(setup, frames, `${id}-more`, first, rests)
  for (const [passage, place] of further.begins) {
    const page = further.pages[place]
    if (page) trail.set(passage, { id: page.id, number: first + layings.length + place })
  }
  const pages = [
    ...layings.map((laying, place) => ({ id: originAt(place).page.id, blocks: laying.put() })),
    ...further.pages,
  ]
  return {
    name: frames.map(frameTitle).join(', '),
    pages: pages.map((page, i) => ({ page, frames: i === 0 ? frames : [] })),
    failed: failed.map((frame) => frame.id),
  }
}

interface Laid {
  readonly layings: readonly Laying[]
  readonly failed: readonly Frame[]
}

function single(
  setup: Setup,
  plan: Extract<Plan, { of: 'page' }>,
  tellers: readonly Teller[],
  originAt: (place: number) => Origin,
): Laid {
  const [teller] = tellers
  if (!teller) return { layings: [], failed: [] }
  const { told, frame } = teller
  try {
    if (told !== null) return { layings: pagesOf(told, plan, originAt), failed: [] }
  } catch {
    // Its page says so.
  }
  return { layings: [brokenPage(setup, frame)], failed: [frame] }
}

/** A frame without a picture has its words on its page, whatever was to follow. */
function pagesOf(
  told: Told,
  { arrange, isFollowed }: Extract<Plan, { of: 'page' }>,
  originAt: (place: number) => Origin,
): readonly Laying[] {
  if (told.picture === null) return [framePage(originAt(0), told, 'words', 'h3')]
  if (isFollowed) {
    return [
      fullPage(originAt(0), told, 'picture', arrange === 'full'),
      framePage(originAt(1), unquoted(told), 'words', 'p'),
    ]
  }
  if (arrange === 'full') return [fullPage(originAt(0), told, 'all', true)]
  return [framePage(originAt(0), told, arrange, 'h3')]
}

/** What the guest says stands beside the picture, and so does the heading of a stage. */
function unquoted(told: Told): Told {
  return { ...told, begins: false, frame: { ...told.frame, outcome: '' } }
}

function brokenPage(setup: Setup, frame: Frame): Laying {
  const { sheet } = setup
  const piece = brokenPiece(setup, frame, Math.min(measureOf(sheet), BROKEN))
  return { put: () => piece.at(sheet.margin, Math.max(topOf(sheet), sheet.h * 0.34)), rests: [] }
}

function several(
  setup: Setup,
  plan: Exclude<Plan, { of: 'page' }>,
  tellers: readonly Teller[],
  originAt: (place: number) => Origin,
): Laid {
  const grid = gridPage(setup, plan, originAt(0), tellers)
  if (!plan.isFollowed) return { layings: [grid], failed: grid.failed }
  const left = tellers.filter(({ frame }) => !grid.failed.includes(frame)).flatMap(({ told }) => told ?? [])
  const texts = textPages(setup, left, originAt(0).page, (place) => originAt(place + 1))
  return { layings: [grid, ...texts], failed: grid.failed }
}

/** What found no room, by frame where there are several. */
function furtherPages(
  setup: Setup,
  frames: readonly Frame[],
  id: string,
  from: number,
  rests: readonly Passage[],
): ReturnType<typeof flow> {
  const [frame] = frames
  if (frames.length !== 1 || !frame) {
    const head = { id, eyebrow: '', colour: setup.brand.main, title: deckFramesWords.furtherTexts(from) }
    return flow(setup, head, rests)
  }
  const number = setup.numbers.get(frame.id) ?? 0
  const head = {
    id,
    eyebrow: frameEyebrow(frame, number),
    colour: setup.brand.main,
    title: deckWords.continued(frameTitle(frame)),
    isOfOne: true as const,
  }
  return flow(setup, head, rests)
}

function idOf({ numbers }: Setup, frames: readonly Frame[]): string {
  const [first, last] = [frames[0], frames.at(-1)].map((frame) => (frame ? (numbers.get(frame.id) ?? 0) : 0))
  return first === last ? `frame-${first}` : `frames-${first}-${last}`
}

/** A measure that is read with ease. */
const BROKEN = 720
