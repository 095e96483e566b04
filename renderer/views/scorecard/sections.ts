import { scorecardWords } from '../../../shared/words/scorecard'

/** The parts of the scorecard, in the method's order: what breaks the journey stands before every average. */
export const SECTIONS = [
  'story',
  'breakers',
  'promises',
  'fixes',
  'alignment',
  'equation',
  'gap',
  'memory',
  'weakest',
  'coverage',
  'service',
  'agreement',
  'findings',
  'board',
  'compare',
] as const satisfies readonly (keyof typeof scorecardWords.sections)[]

/** What a board without frames has to show. */
export const WITHOUT_FRAMES: readonly SectionId[] = ['story', 'coverage', 'findings', 'board', 'compare']

export type SectionId = (typeof SECTIONS)[number]

export function sectionTitle(id: SectionId): string {
  return scorecardWords.sections[id]
}

/** Takes people to a section: their eyes to its top, their keys to its title. */
export function showSection(id: SectionId): void {
  const section = document.querySelector<HTMLElement>(`[data-section="${id}"]`)
  const title = section?.querySelector<HTMLElement>('h2')
  section?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}
