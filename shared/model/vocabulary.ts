/** The closed lists of the method (method.md 3.1). Labels live in assets/method/catalog.json and shared/words. */
export const DIMENSIONS = ['promise', 'substance', 'understanding', 'feeling', 'ease', 'ownership'] as const
export const STAGES = [
  'awareness',
  'discovery',
  'attraction',
  'interaction',
  'purchase',
  'use',
  'cultivation',
  'advocacy',
] as const
export const PHASES = ['before', 'during', 'after'] as const
export const STATUSES = ['idea', 'draft', 'agreed', 'live', 'parked'] as const
export const CHANNELS = [
  'in-person',
  'place-signage',
  'phone',
  'website',
  'mobile-app',
  'email',
  'messaging',
  'social-media',
  'advertising',
  'print-mail',
  'product-packaging',
  'self-service',
  'delivery-field',
  'event',
  'partner',
] as const
export const FUNCTIONS = [
  'marketing',
  'sales',
  'product',
  'operations',
  'customer-care',
  'digital-it',
  'finance',
  'facilities',
  'people',
  'legal-risk',
  'supply',
  'leadership',
  'partner',
] as const
/** Who a person that scores is: of a function, one who meets guests all day, or a guest. `template` is no person. */
export const RATER_KINDS = [...FUNCTIONS, 'frontline', 'guest'] as const
export const MOMENTS_OF_TRUTH = ['none', 'zero', 'first', 'second', 'third', 'decisive'] as const
export const KANO = ['must-be', 'performance', 'delighter', 'indifferent', 'reverse'] as const
export const EVIDENCE_TYPES = ['opinion', 'observation', 'guest-voice', 'metric', 'research'] as const
export const METRIC_KINDS = [
  'csat',
  'nps',
  'ces',
  'success-rate',
  'time',
  'complaints',
  'retention',
  'mystery-visit',
  'other',
] as const
/** The three words of the equation, and the three places an element can stand on a sheet. */
export const ZONES = ['what', 'who', 'how'] as const
/** Everything with a ground of its own that words can stand in. */
export const BOX_FORMS = ['rectangle', 'ellipse', 'note', 'speech', 'thought'] as const
export const DASHES = ['solid', 'dashed', 'dotted'] as const
export const LINE_HEADS = ['none', 'arrow', 'dot'] as const
export const CORNERS = ['nw', 'ne', 'se', 'sw'] as const
/** The feeling a figure's face shows: what the frame intends, or what is felt there today. */
export const WORN = ['intended', 'felt'] as const
/** What an item a link starts from is: the promise, the situation, or a need or desire of the frame's guest. */
export const LINK_SOURCES = ['what', 'situation', 'need', 'desire'] as const
/** The parts of How that are no elements. */
export const HOW_PARTS = ['picture', 'action', 'outcome'] as const
/** When a reading of the scores was taken. */
export const READING_PLACES = ['baseline', 'start', 'end'] as const
export const REMARK_SORTS = ['decision', 'question'] as const
/** What a picture can be set in; `null` on a frame means it was never staged. */
export const BACKGROUNDS = [
  'none',
  'tint-sand',
  'tint-mist',
  'tint-rose',
  'indoor',
  'outdoor',
  'counter',
  'screen',
  'street',
  'home',
] as const

export type Dimension = (typeof DIMENSIONS)[number]
export type Stage = (typeof STAGES)[number]
export type Phase = (typeof PHASES)[number]
export type Channel = (typeof CHANNELS)[number]
export type BusinessFunction = (typeof FUNCTIONS)[number]
export type MomentOfTruth = (typeof MOMENTS_OF_TRUTH)[number]
export type Kano = (typeof KANO)[number]
export type MetricKind = (typeof METRIC_KINDS)[number]
export type RemarkSort = (typeof REMARK_SORTS)[number]
export type EvidenceType = (typeof EVIDENCE_TYPES)[number]
export type Zone = (typeof ZONES)[number]
export type BoxForm = (typeof BOX_FORMS)[number]
export type Dash = (typeof DASHES)[number]
export type LineHead = (typeof LINE_HEADS)[number]
export type Corner = (typeof CORNERS)[number]
export type LinkSource = (typeof LINK_SOURCES)[number]
export type HowPart = (typeof HOW_PARTS)[number]
export type Background = (typeof BACKGROUNDS)[number]
/** A rating: 1 works against · 2 left to chance · 3 functional · 4 designed · 5 signature. */
export type Level = 1 | 2 | 3 | 4 | 5

const PHASE_OF: Readonly<Record<Stage, Phase>> = {
  awareness: 'before',
  discovery: 'before',
  attraction: 'before',
  interaction: 'during',
  purchase: 'during',
  use: 'during',
  cultivation: 'after',
  advocacy: 'after',
}

/** The phase a stage belongs to unless the frame says otherwise. */
export function phaseOf(stage: Stage): Phase {
  return PHASE_OF[stage]
}

/** What a copy of a board on its way is for. */
export const PARCELS = ['slice', 'review', 'answer'] as const
export type Purpose = (typeof PARCELS)[number]
