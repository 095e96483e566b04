import type { Background } from '../model/vocabulary'

/** Room for one thing, as shares of the picture: x its middle, y what it stands on, w and h the most it may take. */
export interface Slot {
  readonly on: Surface
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** Far things stand on the horizon, small ones on a table, counter or bench; signs hang on walls and posts. */
export type Surface = 'far' | 'floor' | 'top' | 'wall' | 'screen' | 'plain'

/** Room for things in a place, the best first: they never meet each other, the guest or the one at work. */
export function slotsOf(background: Background, people: 'alone' | 'with-host'): readonly Slot[] {
  return people === 'alone' ? ALONE[background] : WITH_HOST[background]
}

/** What a stamp may stand on by its nature; a car needs more room than a gap between two people. */
export function surfacesOf(stamp: string, slot: Slot): readonly Surface[] {
  const nature = SURFACE_OF.get(stamp) ?? 'top'
  if (VEHICLES.has(stamp) && slot.w < 0.15) return ['screen', 'plain']
  return VEHICLES.has(stamp) ? ['far', 'floor', 'screen', 'plain'] : [nature, 'screen', 'plain']
}

const ON_TABLE: readonly Slot[] = [
  { on: 'top', x: 0.866, y: 0.7, w: 0.1, h: 0.23 },
  { on: 'top', x: 0.958, y: 0.7, w: 0.074, h: 0.16 },
]
const ON_BENCH: readonly Slot[] = [
  { on: 'top', x: 0.866, y: 0.855, w: 0.09, h: 0.14 },
  { on: 'top', x: 0.955, y: 0.855, w: 0.075, h: 0.12 },
]
const SHOWN: readonly Slot[] = [
  { on: 'plain', x: 0.6, y: 0.9, w: 0.24, h: 0.52 },
  { on: 'plain', x: 0.85, y: 0.88, w: 0.19, h: 0.34 },
]
const SCREEN: readonly Slot[] = [1, 2, 3].map(() => ({ on: 'screen', x: 0.68, y: 0.65, w: 0.2, h: 0.36 }))
const BETWEEN_FLOOR: Slot = { on: 'floor', x: 0.44, y: 0.93, w: 0.104, h: 0.3 }
const BETWEEN_WALL: Slot = { on: 'wall', x: 0.44, y: 0.42, w: 0.1, h: 0.2 }
/** Signs hang on the posts the backgrounds draw here. */
const ON_POST: Slot = { on: 'wall', x: 0.44, y: 0.5, w: 0.09, h: 0.18 }

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
    { on: 'wall', x: 0.765, y: 0.42, w: 0.08, h: 0.16 },
  ],
  outdoor: [
    { on: 'far', x: 0.64, y: 0.77, w: 0.29, h: 0.52 },
    { on: 'floor', x: 0.62, y: 0.96, w: 0.22, h: 0.3 },
    ON_POST,
    ...ON_BENCH,
  ],
  street: [
    { on: 'floor', x: 0.62, y: 0.94, w: 0.26, h: 0.36 },
    { on: 'far', x: 0.88, y: 0.845, w: 0.21, h: 0.46 },
    { on: 'far', x: 0.64, y: 0.86, w: 0.2, h: 0.4 },
    ON_POST,
  ],
  counter: [
    { on: 'top', x: 0.52, y: 0.64, w: 0.13, h: 0.26 },
    { on: 'top', x: 0.68, y: 0.64, w: 0.12, h: 0.24 },
    { on: 'wall', x: 0.52, y: 0.3, w: 0.1, h: 0.2 },
  ],
  screen: SCREEN,
}

const WITH_HOST: Readonly<Record<Background, readonly Slot[]>> = {
  none: [{ on: 'plain', x: 0.905, y: 0.9, w: 0.17, h: 0.36 }],
  'tint-sand': [{ on: 'plain', x: 0.905, y: 0.9, w: 0.17, h: 0.36 }],
  'tint-mist': [{ on: 'plain', x: 0.905, y: 0.9, w: 0.17, h: 0.36 }],
  'tint-rose': [{ on: 'plain', x: 0.905, y: 0.9, w: 0.17, h: 0.36 }],
  indoor: [...ON_TABLE, BETWEEN_FLOOR, BETWEEN_WALL],
  home: [...ON_TABLE, BETWEEN_FLOOR],
  outdoor: [{ on: 'far', x: 0.905, y: 0.71, w: 0.185, h: 0.42 }, ...ON_BENCH, BETWEEN_FLOOR, ON_POST],
  street: [{ on: 'far', x: 0.905, y: 0.85, w: 0.185, h: 0.42 }, BETWEEN_FLOOR, ON_POST],
  counter: [
    { on: 'top', x: 0.465, y: 0.64, w: 0.11, h: 0.2 },
    { on: 'top', x: 0.9, y: 0.64, w: 0.11, h: 0.2 },
    { on: 'wall', x: 0.465, y: 0.3, w: 0.1, h: 0.2 },
  ],
  screen: SCREEN,
}

const VEHICLES: ReadonlySet<string> = new Set(
  'automobile sport-utility-vehicle oncoming-automobile taxi bus minibus delivery-truck articulated-lorry ambulance'.split(
    ' ',
  ),
)

const NATURES = {
  far: 'round-pushpin department-store convenience-store bank hotel house house-with-garden houses office-building classical-building hospital post-office factory stadium ferris-wheel roller-coaster carousel-horse playground-slide circus-tent fountain castle tent station building-construction bridge-at-night beach-with-umbrella',
  floor:
    'bicycle kick-scooter luggage shopping-cart potted-plant wastebasket chair manual-wheelchair package backpack fuel-pump bus-stop postbox closed-mailbox-with-raised-flag guide-dog service-dog toilet toolbox teddy-bear crutch bed bathtub couch-and-lamp placard goal-net',
  wall: 'restroom womens-room mens-room baby-symbol wheelchair-symbol p-button information no-entry no-smoking passport-control baggage-claim left-luggage atm-sign framed-picture mirror spiral-calendar antenna-bars warning stop-sign wireless',
} as const

const SURFACE_OF: ReadonlyMap<string, Surface> = new Map(
  Object.entries(NATURES).flatMap(([surface, ids]) =>
    ids.split(' ').map((id) => [id, surface as Surface] as const),
  ),
)
