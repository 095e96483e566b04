import { coverageSection } from './coverageSection'
import { blockSection, blocksBeside } from './readingBlock'
import type { Section } from './section'
import { serviceBlock } from './serviceBlock'
import type { Setup } from './setup'
import { weakestBlock } from './weakestBlock'

/** Coverage, weakest link, service and experience: on a wide page the last two stand side by side. */
export function linkSections(setup: Setup): readonly Section[] {
  const weakest = weakestBlock(setup)
  const blocks = [...(weakest === null ? [] : [weakest]), serviceBlock(setup)]
  const coverage = coverageSection(setup)
  if (setup.sheet.orientation === 'portrait' || blocks.length < 2) {
    return [coverage, ...blocks.map((block) => blockSection(setup, block))]
  }
  return [{ ...coverage, parts: [...coverage.parts, blocksBeside(setup, blocks)] }]
}
