import { framesOf } from '../../../shared/model/doc'
import { session } from '../../document/session'
import { shownColumns } from './columns'
import { goTo, spotNow } from './cursor'
import { tabbed } from './keys'

/** Goes on to the next cell, or to the one before; at the ends of the table it stays. */
export function tabbedFrom(step: -1 | 1): void {
  const { open, outlineColumns } = session.getState()
  if (!open) return
  const deed = tabbed(
    {
      rows: framesOf(open.editor.doc()).length + 1,
      columns: shownColumns(outlineColumns).length,
      page: 1,
      at: spotNow(),
      leaving: false,
    },
    step,
  )
  if (deed.deed === 'go') goTo(deed.to)
}
