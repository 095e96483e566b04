import { Minus, Plus } from 'lucide-react'
import { Button, Group, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { useStore } from 'zustand'
import type { CommandId } from '../../../shared/commands'
import { toolboxWords } from '../../../shared/words/toolbox'
import { run } from '../../commands'
import { room, zoomTo } from '../../document/camera'
import { fitted } from '../../document/view'
import { IconButton } from '../../parts/IconButton'
import { keysOf } from '../../parts/keys'
import { useSession } from '../../use'
import style from './Zoom.module.css'

/** How large the sheet is seen, in the corner of its desk. */
export function Zoom() {
  // Only how large: while the sheet is moved about nothing here changes.
  const zoomed = useSession(({ camera }) => camera?.scale ?? null)
  const none = useSession((state) => state.selection.length === 0)
  const space = useStore(room)
  const percent = Math.round((zoomed ?? fitted(space.width, space.height).scale) * 100)
  return (
    <Group className={style.zoom ?? ''} aria-label={toolboxWords.zoom}>
      <IconButton label={toolboxWords.zoomOut} shortcut={keysOf('zoom.out')} onPress={() => run('zoom.out')}>
        <Minus aria-hidden />
      </IconButton>
      <MenuTrigger>
        <Button className={style.percent ?? ''} aria-label={toolboxWords.zoomNow(percent)}>
          {toolboxWords.percent(percent)}
        </Button>
        <Popover placement="top" className={style.popover ?? ''}>
          <Menu
            className={style.menu ?? ''}
            aria-label={toolboxWords.zoom}
            disabledKeys={none ? ['selection'] : []}
          >
            {item('fit', toolboxWords.fitSheet, () => run('zoom.fit'), 'zoom.fit')}
            {item('selection', toolboxWords.fitSelection, () => run('zoom.selection'), 'zoom.selection')}
            <Separator className={style.line ?? ''} />
            {item('50', toolboxWords.percent(50), () => zoomTo(0.5))}
            {item('100', toolboxWords.percent(100), () => run('zoom.real'), 'zoom.real')}
            {item('200', toolboxWords.percent(200), () => zoomTo(2))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <IconButton label={toolboxWords.zoomIn} shortcut={keysOf('zoom.in')} onPress={() => run('zoom.in')}>
        <Plus aria-hidden />
      </IconButton>
    </Group>
  )
}

function item(id: string, label: string, deed: () => void, command?: CommandId) {
  const key = command ? keysOf(command) : undefined
  return (
    <MenuItem id={id} textValue={label} className={style.item ?? ''} onAction={deed}>
      <span>{label}</span>
      {key ? <kbd>{key}</kbd> : null}
    </MenuItem>
  )
}
