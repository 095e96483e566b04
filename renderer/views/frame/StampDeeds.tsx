import { Ellipsis } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { toolboxWords } from '../../../shared/words/toolbox'
import { run } from '../../commands'
import { IconButton } from '../../parts/IconButton'
import { useSession } from '../../use'
import { stampFromPicture } from './pictureStamp'
import style from './Zoom.module.css'

/** What can be done with stamps of one's own: keep, make, give away, take in. */
export function StampDeeds() {
  const none = useSession((state) => state.selection.length === 0)
  return (
    <MenuTrigger>
      <IconButton label={toolboxWords.stampDeeds}>
        <Ellipsis aria-hidden />
      </IconButton>
      <Popover placement="bottom start" className={style.popover ?? ''}>
        <Menu className={style.menu ?? ''} aria-label={toolboxWords.mine} disabledKeys={none ? ['keep'] : []}>
          {item('keep', toolboxWords.keepSelection, () => run('stamp.keep'))}
          {item('picture', toolboxWords.fromPicture, () => void stampFromPicture())}
          {item('share', toolboxWords.share, () => run('stamps.export'))}
          {item('add', toolboxWords.addSet, () => run('stamps.import'))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function item(id: string, label: string, deed: () => void) {
  return (
    <MenuItem id={id} className={style.item ?? ''} onAction={deed}>
      {label}
    </MenuItem>
  )
}
