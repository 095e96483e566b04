import { CATALOG } from '../method/catalog'
import { CHANNELS, FUNCTIONS, KANO, MOMENTS_OF_TRUTH, PHASES, STAGES, STATUSES } from '../model/vocabulary'
import { detailsWords } from '../words/details'
import { methodWords } from '../words/method'
import type { ListField, RungField } from './cellFields'
import { sameWords } from './sameWords'

export interface Listed {
  readonly id: string
  readonly label: string
}

/** The closed list of a field, as people read it. */
export const CELL_LISTS: Readonly<
  Record<ListField | 'supportFunctions' | 'notApplicable', readonly Listed[]>
> = {
  stage: listed(STAGES, methodWords.stage),
  phase: listed(PHASES, methodWords.phase),
  status: listed(STATUSES, methodWords.status),
  channel: listed(CHANNELS, methodWords.channel),
  momentOfTruth: listed(MOMENTS_OF_TRUTH, methodWords.momentOfTruth),
  ownerFunction: listed(FUNCTIONS, methodWords.function),
  kano: listed(KANO, detailsWords.kanoNames),
  empowered: listed(['yes', 'no'], detailsWords.mayDecide),
  supportFunctions: listed(FUNCTIONS, methodWords.function),
  notApplicable: CATALOG.dimensions.map(({ id, label }) => ({ id, label })),
}

/** What the five rungs of a ladder are called. */
export const CELL_RUNGS: Readonly<Record<RungField, Readonly<Record<1 | 2 | 3 | 4 | 5, string>>>> = {
  importance: methodWords.importance,
  expected: methodWords.expected,
  delivered: methodWords.delivered,
  effort: detailsWords.effortNames,
}

/** A name without what explains it: “Decisive” of “Decisive: makes or breaks it”. */
export function shortLabel(label: string): string {
  return label.split(':')[0] ?? label
}

/** The option a text means, by its id or its label, whatever the case; null: none. */
export function optionNamed(options: readonly Listed[], text: string): string | null {
  const wanted = sameWords(text)
  if (wanted === '') return null
  const found = options.find(({ id, label }) =>
    [id, label, shortLabel(label)].some((name) => sameWords(name) === wanted),
  )
  return found?.id ?? null
}

function listed<T extends string>(ids: readonly T[], words: Readonly<Record<T, string>>): readonly Listed[] {
  return ids.map((id) => ({ id, label: words[id] }))
}
