import { expect } from 'vitest'
import type { Doc } from '../../../../shared/model/doc'
import { deckPages } from '../../../../shared/scene/deck/deck'
import type { Page, TableBlock } from '../../../../shared/scene/deck/page'
import { WIDE } from '../deckBoards'

export function headingsOn(pages: readonly Page[]): readonly string[] {
  return pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.block === 'text' && /^h\d$/.test(block.role) ? [block.setting.lines.join(' ')] : [],
    ),
  )
}

/** Sections in the order their pages come; a section that stands below another one has no page of its own. */
export function sectionsOf(pages: readonly Page[]): readonly string[] {
  return pages.map(({ id }) => id).filter((id) => !/^(cover|guest-.*|frame-.*|.*-\d+|alignment-.*)$/.test(id))
}

export function pagesOf(doc: Doc, section: string): readonly Page[] {
  const own = new RegExp(`^${section}(-\\d+)?$`)
  return deckPages(doc, WIDE).filter(({ id }) => own.test(id))
}

export function tablesOn(pages: readonly Page[]): readonly TableBlock[] {
  return pages.flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'table' ? [block] : [])))
}

export function tableNamed(pages: readonly Page[], caption: string): TableBlock {
  return (
    tablesOn(pages).find((table) => table.caption === caption) ?? expect.unreachable(`no table ${caption}`)
  )
}
