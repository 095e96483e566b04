import file from '../../../assets/method/design-checks.json'

/** The 53 design checks (method.md 8), each a question a good experience designer would ask. */
export const CHECK_IDS = [
  'SB01',
  'SB02',
  'SB03',
  'SB04',
  'SB05',
  'SB06',
  'SB07',
  'SB08',
  'SB09',
  'SB10',
  'SB11',
  'SB12',
  'SB13',
  'SB14',
  'SB15',
  'SB16',
  'SB17',
  'SB18',
  'SB19',
  'SB20',
  'SB21',
  'SB22',
  'SB23',
  'SB24',
  'SB25',
  'SB26',
  'SB27',
  'SB28',
  'SB29',
  'SB30',
  'SB31',
  'SB32',
  'SB33',
  'SB34',
  'SB35',
  'SB36',
  'SB37',
  'SB38',
  'SB39',
  'SB40',
  'SB41',
  'SB42',
  'SB43',
  'SB44',
  'SB45',
  'SB46',
  'SB47',
  'SB48',
  'SB49',
  'SB50',
  'SB51',
  'SB52',
  'SB53',
] as const
export type CheckId = (typeof CHECK_IDS)[number]

/** error: the storyboard contradicts the method or hurts a guest; warning: a director should decide; info: good to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const
export type Severity = (typeof SEVERITIES)[number]

export interface CheckCard {
  readonly id: CheckId
  readonly slug: string
  readonly severity: Severity
  /** What its findings are about: a frame, a guest (persona) or the whole board. */
  readonly scope: 'frame' | 'persona' | 'board'
  /** core: on by default; extended: on request. */
  readonly tier: 'core' | 'extended'
  readonly rule: string
  /** With places like {title} for the facts of a finding. */
  readonly message: string
  readonly seed: { readonly file: string; readonly quote: string }
  readonly published: string
}

/** In the method's order. TypeScript reads JSON's words as any string; a test holds them to these types. */
export const CHECKS = file.checks as readonly CheckCard[]

/** Checks that read English words, and are off for any other language. */
export const ENGLISH_ONLY: ReadonlySet<CheckId> = new Set(['SB05', 'SB07'])

export function checkCard(id: CheckId): CheckCard {
  const card = cards.get(id)
  if (card === undefined) throw new Error(`the checks have no ${id}`)
  return card
}

const cards: ReadonlyMap<CheckId, CheckCard> = new Map(CHECKS.map((card) => [card.id, card]))
