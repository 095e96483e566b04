import type { Block, Page } from '../../../../shared/scene/deck/page'
import { deckDialogWords } from '../../../../shared/words/deckDialog'

/** What a page says, in reading order, for those who do not see the canvas. */
export function PageWords({ page }: { readonly page: Page }) {
  return (
    <section aria-label={deckDialogWords.says} className="unseen">
      {page.blocks.map((block, i) => {
        const text = textOf(block)
        // biome-ignore lint/suspicious/noArrayIndexKey: a page's blocks never change their places
        return text === '' ? null : <p key={i}>{text}</p>
      })}
    </section>
  )
}

function textOf(block: Block): string {
  switch (block.block) {
    case 'text':
      return block.role === 'aside' ? '' : block.setting.lines.join(' ')
    case 'picture':
      return block.alt
    case 'rule':
      return ''
    case 'table':
      return block.caption
  }
}
