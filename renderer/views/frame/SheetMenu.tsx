import { useRef } from 'react'
import { Menu, MenuSection, Popover, Separator } from 'react-aria-components'
import { isCommandId, labelOf } from '../../../shared/commands'
import { helpWords } from '../../../shared/words/help'
import { run } from '../../commands'
import { session } from '../../document/session'
import { CommandItem } from '../../parts/CommandItem'
import part from '../../parts/Menu.module.css'
import { useDoc, useSession } from '../../use'
import style from './SheetMenu.module.css'
import { sheetMenuOf } from './sheetMenu'

/** The same commands as everywhere, with their keys, where the right button was pressed. */
export function SheetMenu() {
  const doc = useDoc()
  const menu = useSession((state) => state.menu)
  const selection = useSession((state) => state.selection)
  const item = useSession((state) => state.linkItem)
  const anchor = useRef<HTMLDivElement>(null)
  if (!menu) return null
  const close = () => session.setState({ menu: null })
  const groups = sheetMenuOf(doc, selection, item)
  return (
    <>
      <div ref={anchor} className={style.anchor} style={{ left: menu.x, top: menu.y }} />
      <Popover
        aria-label={helpWords.sheetMenu}
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        offset={0}
        onOpenChange={(isOpen) => isOpen || close()}
        className={part.popover ?? ''}
        data-sheet-part
      >
        <Menu
          aria-label={helpWords.sheetMenu}
          autoFocus="first"
          className={part.menu ?? ''}
          onClose={close}
          onAction={(key) => {
            close()
            requestAnimationFrame(() => isCommandId(String(key)) && run(key as never))
          }}
        >
          {groups.flatMap((ids, at) => [
            ...(at > 0 ? [<Separator key={`line ${ids[0]}`} className={part.line ?? ''} />] : []),
            <MenuSection key={ids[0]} aria-label={labelOf(ids[0] ?? 'edit.paste')}>
              {ids.map((id) => (
                <CommandItem key={id} id={id} />
              ))}
            </MenuSection>,
          ])}
        </Menu>
      </Popover>
    </>
  )
}
