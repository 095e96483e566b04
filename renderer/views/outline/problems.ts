import type { CellField } from '../../../shared/edit/cellFields'
import { CELL_LISTS, shortLabel } from '../../../shared/edit/cellLists'
import type { CellProblem } from '../../../shared/edit/cellRead'
import { outlineWords } from '../../../shared/words/outline'

/** What could not be taken, and what could have been. */
export function problemText({ why, text }: CellProblem, field: CellField): string {
  return why === 'list' ? outlineWords.why.list(text, allowed(field)) : outlineWords.why[why](text)
}

function allowed(field: CellField): string {
  if (!isListed(field)) return ''
  return CELL_LISTS[field].map(({ label }) => shortLabel(label)).join(', ')
}

function isListed(field: CellField): field is keyof typeof CELL_LISTS {
  return Object.hasOwn(CELL_LISTS, field)
}
