import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type CommandId, labelOf } from '../../../shared/commands'
import { sendingWords } from '../../../shared/words/sending'
import { run } from '../../commands'
import { IconButton } from '../../parts/IconButton'
import { keysOf } from '../../parts/keys'
import style from './SendMenu.module.css'

const WAYS = [
  'board.sendFrames',
  'board.sendReview',
  'board.snapshots',
] as const satisfies readonly CommandId[]

/** What else can be sent, beside the board as it is, and what was kept of it. */
export function SendMenu() {
  return (
    <MenuTrigger>
      <IconButton label={sendingWords.more}>
        <ChevronDown aria-hidden />
      </IconButton>
      <Popover placement="bottom end" className={style.popover ?? ''}>
        <Menu aria-label={sendingWords.more} className={style.menu ?? ''}>
          {WAYS.map((id) => (
            // The menu gives focus back first: a dialog that opens sooner would lose it again.
            <MenuItem
              key={id}
              id={id}
              textValue={labelOf(id)}
              className={style.item ?? ''}
              onAction={() => requestAnimationFrame(() => run(id))}
            >
              <span>{labelOf(id)}</span>
              {keysOf(id) ? <kbd>{keysOf(id)}</kbd> : null}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
