import { directionOf } from '../direction'
import { type Clip, type GroupInk, group, IDENTITY, type Ink, rect } from '../ink'
import { PALETTE } from '../palette'
import { lineInks } from './lineInk'
import type { Block, Page, PictureBlock, RuleBlock, TextBlock } from './page'
import type { Sheet } from './paper'
import { tableInks } from './tableInk'

/** A page of the deck as ink, in pixels of the page: every line stands where printing puts it. */
export function pageInk({ blocks }: Pick<Page, 'blocks'>, { w, h }: Pick<Sheet, 'w' | 'h'>): GroupInk {
  const box = { x: 0, y: 0, w, h }
  const paper = rect(box, { fill: PALETTE.paper })
  return group([paper, ...blocks.flatMap(inksOf)], IDENTITY, { ...box, radius: 0 })
}

function inksOf(block: Block): readonly Ink[] {
  switch (block.block) {
    case 'text':
      return textInks(block)
    case 'picture':
      return [pictureInk(block)]
    case 'rule':
      return [ruleInk(block)]
    case 'table':
      return tableInks(block)
  }
}

/** A text is read in one direction as a whole; what is read to the left begins at the right edge. */
function textInks({ x, y, w, align, setting }: TextBlock): readonly Ink[] {
  const direction = directionOf(setting.lines.join('\n'))
  const side = align === 'start' && direction === 'rtl' ? 'end' : align
  return lineInks(setting, { x, y, w }, side, direction)
}

/** As large as it fits the box, in its middle. */
function pictureInk({ box, ink, units }: PictureBlock): GroupInk {
  const scale = Math.min(box.w / units.w, box.h / units.h)
  const left = box.x + (box.w - units.w * scale) / 2
  const top = box.y + (box.h - units.h * scale) / 2
  const clip: Clip = { ...box, radius: 0 }
  return group([group([ink], [scale, 0, 0, scale, left, top])], IDENTITY, clip)
}

/** Printed boxes begin and end on whole pixels. */
function ruleInk({ box, fill, radius }: RuleBlock): Ink {
  const x = Math.round(box.x)
  const y = Math.round(box.y)
  const snapped = { x, y, w: Math.round(box.x + box.w) - x, h: Math.round(box.y + box.h) - y }
  return rect(snapped, { fill, radius })
}
