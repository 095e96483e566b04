import { rigid } from './elastic'
import { columns, columnWidth } from './frameFields'
import { type Part, textPart, whole } from './part'
import { stack, words } from './piece'
import { measureOf, type Setup } from './setup'
import { BODY, STATE } from './styles'
import { set } from './typeset'

/** A small heading and the lines under it. */
export interface TextBlockSaid {
  readonly title: string
  readonly lines: readonly string[]
}

/** Blocks of text side by side where they are short, else one below the other and over as many pages as they need. */
export function textBlocks(setup: Setup, blocks: readonly TextBlockSaid[]): readonly Part[] {
  const w = measureOf(setup.sheet)
  const width = columnWidth(w, ACROSS)
  const rows = Array.from({ length: Math.ceil(blocks.length / ACROSS) }, (_, i) =>
    blocks.slice(i * ACROSS, (i + 1) * ACROSS),
  )
  return rows.flatMap((row): readonly Part[] => {
    const pieces = row.map(({ title, lines }) => ({
      ...stack(4, [
        words(set(title, STATE, width), width),
        ...lines.map((line) => words(set(line, BODY, width), width)),
      ]),
      w: width,
    }))
    const beside = columns(pieces)
    if (beside.h <= SHORT) return [whole(rigid(beside))]
    return row.flatMap(({ title, lines }) => [
      textPart(title, STATE, w),
      ...lines.map((line) => textPart(line, BODY, w, 4)),
    ])
  })
}

const ACROSS = 2
/** Pixels. */
const SHORT = 220
