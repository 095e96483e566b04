import type { Frame } from '../model/record'
import type { Background, Channel } from '../model/vocabulary'
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

/** Room for one thing, as shares of the picture: x its middle, y what it stands on, w and h the most it may take. */
export interface Slot {
  readonly on: Surface
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Far things stand on the horizon, small ones on a table, counter or bench; signs hang on walls. */
export type Surface = 'far' | 'floor' | 'top' | 'wall' | 'screen'

const MOST_PROPS = 3

/** The scene that fits a frame's channel, stage and words. The same frame always gets the same one. */
export function stagingOf(frame: Frame): Staging {
  const background = backgroundFor(frame)
  const host = hosted(frame, background)
  return { background, host, props: propsFor(frame, background, host) }
}

/** Where a stamp stands by its nature. */
export function surfaceOf(stamp: string): Surface {
  return SURFACE_OF.get(stamp) ?? 'top'
}

function backgroundFor(frame: Frame): Background {
  const text = `${frame.title} ${frame.what} ${frame.action} ${frame.situation}`.toLowerCase()
  if (frame.channel === null) return frame.stage === 'purchase' ? 'counter' : 'indoor'
  if (frame.channel === 'in-person') {
    if (OUTSIDE.test(text)) return 'outdoor'
    if (AT_COUNTER.test(text)) return 'counter'
    return 'indoor'
  }
  if (frame.channel === 'place-signage' && OUTSIDE.test(text)) return 'outdoor'
  if (frame.channel === 'event') return EVENING_IN.test(text) ? 'indoor' : 'outdoor'
  if (frame.channel === 'advertising' && AT_HOME.test(text)) return 'home'
  return BACKGROUND_OF[frame.channel]
}

const OUTSIDE = /\b(forecourt|ride|drop|coaster|queue|park|gate|garden|beach|pitch|lake|walk at|pool|campsite|trail)\b/
const AT_COUNTER =
  /\b(till|cashier|checkout|counter|reception|front desk|check[- ]?in|check[- ]?out|cash|coin|teller|library|prescription|lane|sit down|plan on paper)\b/
const EVENING_IN = /\b(cafe|evening at|table|lunch|workshop|room|circle|clinic)\b/
const AT_HOME = /\b(film|radio|tv|television|video)\b/

const BACKGROUND_OF: Readonly<Record<Channel, Background>> = {
  'in-person': 'indoor',
  'place-signage': 'street',
  phone: 'home',
  website: 'screen',
  'mobile-app': 'tint-mist',
  email: 'screen',
  messaging: 'tint-sand',
  'social-media': 'tint-rose',
  advertising: 'street',
  'print-mail': 'home',
  'product-packaging': 'home',
  'self-service': 'counter',
  'delivery-field': 'street',
  event: 'outdoor',
  partner: 'indoor',
}

function hosted(frame: Frame, background: Background): boolean {
  if (frame.channel === 'self-service') return false
  if (background === 'counter') return true
  return frame.channel === null ? false : HOSTED.includes(frame.channel)
}

const HOSTED: readonly Channel[] = ['in-person', 'event', 'delivery-field', 'partner']

function propsFor(frame: Frame, background: Background, host: boolean): readonly Prop[] {
  const open = [...slotsOf(background, host)]
  const props: Prop[] = []
  const usual = frame.channel === null ? (['potted-plant'] as const) : USUAL[frame.channel]
  const asked = wordStamps([frame.title, frame.what, frame.action])
  const first = LEADS.has(frame.channel) ? usual.slice(0, 1) : []
  for (const stamp of new Set([...first, ...asked, ...usual])) {
    if (props.length === MOST_PROPS) break
    const at = open.findIndex((slot) => stands(stamp, slot, background))
    const slot = open[at]
    if (!slot) continue
    open.splice(at, 1)
    props.push({ stamp, slot })
  }
  return background === 'screen' ? spread(props) : props
}

/** Channels that are a thing themselves: it is shown before what the words ask for. */
const LEADS: ReadonlySet<Channel | null> = new Set(['phone', 'messaging', 'mobile-app', 'social-media'])

/** What a channel shows when the words name nothing, best first. */
const USUAL: Readonly<Record<Channel, readonly string[]>> = {
  'in-person': ['bellhop-bell', 'potted-plant', 'clipboard'],
  'place-signage': ['information', 'placard', 'round-pushpin'],
  phone: ['telephone', 'memo'],
  website: ['magnifying-glass-tilted-left', 'globe-with-meridians', 'check-mark-button'],
  'mobile-app': ['mobile-phone', 'check-mark-button'],
  email: ['envelope', 'page-facing-up'],
  messaging: ['mobile-phone', 'speech-balloon'],
  'social-media': ['mobile-phone', 'red-heart', 'camera'],
  advertising: ['newspaper', 'placard', 'megaphone'],
  'print-mail': ['envelope', 'memo'],
  'product-packaging': ['package', 'clipboard'],
  'self-service': ['credit-card', 'receipt'],
  'delivery-field': ['delivery-truck', 'package'],
  event: ['balloon', 'birthday-cake'],
  partner: ['clipboard', 'handshake'],
}

function stands(stamp: string, slot: Slot, background: Background): boolean {
  if (slot.on === 'screen' || background.startsWith('tint-')) return true
  return surfaceOf(stamp) === slot.on
}

/** Things shown on the screen share its width. */
function spread(props: readonly Prop[]): readonly Prop[] {
  const step = 0.52 / props.length
  return props.map(({ stamp, slot }, i) => ({
    stamp,
    slot: { ...slot, x: 0.42 + step * (i + 0.5), w: Math.min(0.22, step - 0.02), h: props.length > 2 ? 0.28 : 0.36 },
  }))
}

function slotsOf(background: Background, host: boolean): readonly Slot[] {
  return host ? WITH_HOST[background] : ALONE[background]
}

const ON_TABLE: readonly Slot[] = [
  { on: 'top', x: 0.862, y: 0.7, w: 0.09, h: 0.19 },
  { on: 'top', x: 0.955, y: 0.7, w: 0.075, h: 0.15 },
]
const ON_BENCH: readonly Slot[] = [
  { on: 'top', x: 0.865, y: 0.855, w: 0.09, h: 0.17 },
  { on: 'top', x: 0.955, y: 0.855, w: 0.075, h: 0.14 },
]
const SHOWN: readonly Slot[] = [
  { on: 'floor', x: 0.6, y: 0.9, w: 0.24, h: 0.52 },
  { on: 'floor', x: 0.84, y: 0.88, w: 0.19, h: 0.36 },
]
const SCREEN: readonly Slot[] = [1, 2, 3].map(() => ({ on: 'screen', x: 0.68, y: 0.65, w: 0.2, h: 0.36 }))

const ALONE: Readonly<Record<Background, readonly Slot[]>> = {
  none: SHOWN,
  'tint-sand': SHOWN,
  'tint-mist': SHOWN,
  'tint-rose': SHOWN,
  indoor: [
    { on: 'floor', x: 0.6, y: 0.9, w: 0.24, h: 0.4 },
    ...ON_TABLE,
    { on: 'wall', x: 0.6, y: 0.42, w: 0.14, h: 0.22 },
  ],
  home: [
    ...ON_TABLE,
    { on: 'floor', x: 0.57, y: 0.96, w: 0.16, h: 0.27 },
    { on: 'wall', x: 0.755, y: 0.42, w: 0.09, h: 0.17 },
  ],
  outdoor: [
    { on: 'far', x: 0.66, y: 0.77, w: 0.28, h: 0.5 },
    { on: 'floor', x: 0.6, y: 0.95, w: 0.2, h: 0.3 },
    { on: 'wall', x: 0.46, y: 0.84, w: 0.1, h: 0.22 },
    ...ON_BENCH,
  ],
  street: [
    { on: 'far', x: 0.87, y: 0.815, w: 0.2, h: 0.42 },
    { on: 'floor', x: 0.6, y: 0.93, w: 0.24, h: 0.34 },
    { on: 'wall', x: 0.72, y: 0.5, w: 0.1, h: 0.2 },
    ...ON_BENCH,
  ],
  counter: [
    { on: 'top', x: 0.52, y: 0.64, w: 0.13, h: 0.26 },
    { on: 'top', x: 0.68, y: 0.64, w: 0.12, h: 0.24 },
    { on: 'wall', x: 0.52, y: 0.3, w: 0.1, h: 0.2 },
  ],
  screen: SCREEN,
}

const BETWEEN: readonly Slot[] = [
  { on: 'floor', x: 0.45, y: 0.92, w: 0.088, h: 0.26 },
  { on: 'wall', x: 0.45, y: 0.42, w: 0.088, h: 0.2 },
]

const WITH_HOST: Readonly<Record<Background, readonly Slot[]>> = {
  none: [...SHOWN.slice(1), ...BETWEEN],
  'tint-sand': BETWEEN,
  'tint-mist': BETWEEN,
  'tint-rose': BETWEEN,
  indoor: [...ON_TABLE, ...BETWEEN],
  home: [...ON_TABLE, ...BETWEEN],
  outdoor: [{ on: 'far', x: 0.905, y: 0.71, w: 0.185, h: 0.44 }, ...ON_BENCH, BETWEEN[0] as Slot],
  street: [{ on: 'far', x: 0.905, y: 0.71, w: 0.185, h: 0.42 }, { on: 'floor', x: 0.9, y: 0.84, w: 0.19, h: 0.24 }, ...ON_BENCH, ...BETWEEN],
  counter: [
    { on: 'top', x: 0.465, y: 0.64, w: 0.11, h: 0.2 },
    { on: 'top', x: 0.9, y: 0.64, w: 0.11, h: 0.2 },
    { on: 'wall', x: 0.465, y: 0.3, w: 0.1, h: 0.2 },
  ],
  screen: SCREEN,
}

const SURFACE_OF: ReadonlyMap<string, Surface> = new Map(
  Object.entries({
    far: 'department-store convenience-store bank hotel house house-with-garden houses office-building classical-building hospital post-office factory stadium ferris-wheel roller-coaster carousel-horse playground-slide circus-tent fountain castle tent station building-construction bridge-at-night beach-with-umbrella',
    floor:
      'automobile sport-utility-vehicle oncoming-automobile taxi bus minibus delivery-truck articulated-lorry ambulance bicycle kick-scooter luggage shopping-cart potted-plant wastebasket door chair manual-wheelchair package backpack fuel-pump bus-stop postbox closed-mailbox-with-raised-flag guide-dog service-dog tent toilet mirror toolbox teddy-bear crutch bed bathtub couch-and-lamp placard hole goal-net balloon',
    wall: 'restroom womens-room mens-room baby-symbol wheelchair-symbol p-button information no-entry no-smoking passport-control baggage-claim left-luggage atm-sign framed-picture spiral-calendar antenna-bars warning red-paper-lantern stop-sign wireless mantelpiece-clock red-question-mark t-shirt running-shirt coat',
  } as const).flatMap(([surface, ids]) => ids.split(' ').map((id) => [id, surface as Surface])),
)
