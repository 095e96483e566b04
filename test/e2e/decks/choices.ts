import type { DeckChoice } from '../../../shared/deckChoice'
import { PRESET_IDS, PRESETS, type PresetId } from '../../../shared/scene/deck/layout'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'
import { TEMPLATES } from '../cli/commands'

export type Page = Pick<DeckChoice, 'paper' | 'orientation'>

/** Every paper, both ways. */
export const PAPERS: readonly Page[] = (['16:9', 'a4', 'letter'] as const).flatMap((paper) =>
  (['landscape', 'portrait'] as const).map((orientation) => ({ paper, orientation })),
)

/** A template in a preset on a paper. */
export interface Case {
  readonly template: string
  readonly preset: PresetId
  readonly page: Page
}

export const TEMPLATE_IDS: readonly string[] = TEMPLATES.map(({ id }) => id)

/** All of them: 8 templates, 15 presets, 6 papers. */
export const EVERY_CASE: readonly Case[] = TEMPLATE_IDS.flatMap((template) =>
  PRESET_IDS.flatMap((preset) => PAPERS.map((page) => ({ template, preset, page }))),
)

/** A few in which every template, every preset and every paper is met. */
export const SOME_CASES: readonly Case[] = PRESET_IDS.map((preset, i) => ({
  template: turned(TEMPLATE_IDS, i),
  preset,
  page: turned(PAPERS, i),
}))

export function choiceOf({ preset, page }: Pick<Case, 'preset' | 'page'>): DeckChoice {
  return { ...USUAL_CHOICE, ...page, layout: PRESETS[preset] }
}

export function nameOf({ template, preset, page }: Case): string {
  return `${template}, ${preset}, ${page.paper} ${page.orientation}`
}

function turned<T>(all: readonly T[], i: number): T {
  const one = all[i % all.length]
  if (one === undefined) throw new Error('nothing to turn')
  return one
}
