import { ChevronDown } from 'lucide-react'
import { Menu, MenuTrigger, Popover } from 'react-aria-components'
import type { CommandId } from '../../../shared/commands'
import { sendingWords } from '../../../shared/words/sending'
import { run } from '../../commands'
import { CommandItem } from '../../parts/CommandItem'
import { IconButton } from '../../parts/IconButton'
import style from '../../parts/Menu.module.css'

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
            <CommandItem key={id} id={id} onAction={() => requestAnimationFrame(() => run(id))} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
