import type { Board, Frame } from '../model/record'
import type { Background, Channel } from '../model/vocabulary'
import { backgroundFor, tradeOf } from './setting'
import { type Slot, slotsOf, surfacesOf } from './slots'
import { wordStamps } from './stageWords'

/** What a frame's picture is made of before anybody moves anything. */
export interface Staging {
  readonly background: Background
  /** Someone at work stands in the picture with the guest. */
  readonly host: boolean
  /** From the back to the front. */
  readonly props: readonly Prop[]
}

export interface Prop {
  readonly stamp: string
  readonly slot: Slot
}

const MOST_PROPS = 3

/** The scene that fits a frame's channel, stage, words and the board's trade. The same frame always gets the same. */
export function stagingOf(frame: Frame, board: Pick<Board, 'industry' | 'title'>): Staging {
  const background = backgroundFor(frame, board)
  const host = hosted(frame, background)
  return { background, host, props: propsFor(frame, board, background, host) }
}

function hosted(frame: Frame, background: Background): boolean {
  if (frame.channel === 'self-service') return false
  if (background === 'counter') return true
  return frame.channel !== null && HOSTED.includes(frame.channel)
}

const HOSTED: readonly Channel[] = ['in-person', 'event', 'delivery-field', 'partner']

function propsFor(
  frame: Frame,
  board: Pick<Board, 'industry' | 'title'>,
  background: Background,
  host: boolean,
): readonly Prop[] {
  const slots = slotsOf(background, host ? 'with-host' : 'alone')
  const asked = wordStamps([frame.title, frame.what, frame.action])
  const usual = frame.channel === null ? [] : USUAL[frame.channel]
  const wanted = [...leadOf(frame), ...asked, ...(host ? tradeOf(board) : []), ...usual]
  const found = fitted(wanted, slots)
  const props = found.length > 0 ? found : fitted(ALWAYS, slots).slice(0, 1)
  return background === 'screen' ? spread(props) : props
}

/** The first of what is wanted that finds room. */
function fitted(wanted: readonly string[], slots: readonly Slot[]): readonly Prop[] {
  const open = [...slots]
  const props: Prop[] = []
  for (const stamp of new Set(wanted)) {
    if (props.length === MOST_PROPS) break
    const at = open.findIndex((slot) => surfacesOf(stamp, slot).includes(slot.on))
    const slot = open[at]
    if (!slot) continue
    open.splice(at, 1)
    props.push({ stamp, slot })
  }
  return props
}

/** A channel that is a thing itself is shown before what the words ask for. */
function leadOf(frame: Frame): readonly string[] {
  switch (frame.channel) {
    case 'phone':
      return ['telephone']
    case 'messaging':
    case 'mobile-app':
    case 'social-media':
      return ['mobile-phone']
    case 'advertising':
      if (/\bradio\b/i.test(frame.what)) return ['radio']
      return /\b(film|video|tv)\b/i.test(frame.what) ? ['television'] : ['placard']
    case 'event':
    case 'delivery-field':
    case 'email':
    case 'in-person':
    case 'partner':
    case 'place-signage':
    case 'print-mail':
    case 'product-packaging':
    case 'self-service':
    case 'website':
    case null:
      return []
  }
}

/** What a channel shows when the words name nothing, best first. */
const USUAL: Readonly<Record<Channel, readonly string[]>> = {
  'in-person': ['potted-plant', 'clipboard'],
  'place-signage': ['round-pushpin', 'information'],
  phone: ['memo', 'hot-beverage'],
  website: ['magnifying-glass-tilted-left', 'check-mark-button'],
  'mobile-app': ['check-mark-button'],
  email: ['envelope', 'page-facing-up', 'check-mark-button'],
  messaging: ['speech-balloon'],
  'social-media': ['red-heart'],
  advertising: ['newspaper', 'label'],
  'print-mail': ['envelope', 'hot-beverage'],
  'product-packaging': ['package', 'clipboard'],
  'self-service': ['credit-card', 'receipt'],
  'delivery-field': ['delivery-truck', 'package'],
  event: ['birthday-cake', 'wrapped-gift'],
  partner: ['clipboard', 'handshake'],
}

/** Never wrong: every place has room for one of these. */
const ALWAYS: readonly string[] = ['potted-plant', 'round-pushpin']

/** Things shown on the screen share its width. */
function spread(props: readonly Prop[]): readonly Prop[] {
  const step = 0.52 / props.length
  return props.map(({ stamp, slot }, i) => ({
    stamp,
    slot: {
      ...slot,
      x: 0.42 + step * (i + 0.5),
      w: Math.min(0.22, step - 0.035),
      h: props.length > 2 ? 0.28 : 0.36,
    },
  }))
}
