import {
  AlignStartVertical,
  Copy,
  Group,
  Layers,
  Link2,
  LockKeyhole,
  LockKeyholeOpen,
  Trash2,
  Ungroup,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type CommandId, isCommandId, labelOf } from '../../../shared/commands'
import { layer } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { styleWords } from '../../../shared/words/style'
import { run } from '../../commands'
import { IconButton } from '../../parts/IconButton'
import { keysOf } from '../../parts/keys'
import { useDoc } from '../../use'
import style from './StyleBar.module.css'

interface Props {
  readonly ids: readonly Id[]
  readonly shapes: ReadonlySet<string>
}

/** Order, alignment, groups, lock, copy, delete: the same commands as in the menus. */
export function ArrangeDeeds({ ids, shapes }: Props) {
  const doc = useDoc()
  const isLocked = ids.every((id) => layer(doc, id)?.locked)
  return (
    <div className={style.group}>
      <Deeds label={styleWords.arrange} icon={<Layers aria-hidden />} ids={ORDER} />
      <Deeds
        label={styleWords.align}
        icon={<AlignStartVertical aria-hidden />}
        ids={ids.length > 2 ? [...ALIGN, ...SPREAD] : ALIGN}
      />
      {ids.length > 1 ? <Deed id="arrange.group" icon={<Group aria-hidden />} /> : null}
      {shapes.has('group') ? <Deed id="arrange.ungroup" icon={<Ungroup aria-hidden />} /> : null}
      {ids.length === 1 ? <Deed id="edit.link" icon={<Link2 aria-hidden />} /> : null}
      <Deed
        id="arrange.lock"
        icon={isLocked ? <LockKeyhole aria-hidden /> : <LockKeyholeOpen aria-hidden />}
      />
      <Deed id="edit.duplicate" icon={<Copy aria-hidden />} />
      <Deed id="edit.delete" icon={<Trash2 aria-hidden />} />
    </div>
  )
}

const ORDER = [
  'arrange.forward',
  'arrange.backward',
  'arrange.front',
  'arrange.back',
  'flip.across',
  'flip.down',
] as const satisfies readonly CommandId[]
const ALIGN = [
  'align.left',
  'align.centre',
  'align.right',
  'align.top',
  'align.middle',
  'align.bottom',
] as const satisfies readonly CommandId[]
const SPREAD = ['distribute.across', 'distribute.down'] as const satisfies readonly CommandId[]

function Deed({ id, icon }: { readonly id: CommandId; readonly icon: ReactNode }) {
  return (
    <IconButton label={labelOf(id)} shortcut={keysOf(id)} onPress={() => run(id)}>
      {icon}
    </IconButton>
  )
}

function Deeds({
  label,
  icon,
  ids,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly ids: readonly CommandId[]
}) {
  return (
    <MenuTrigger>
      <Button className={style.deed ?? ''} aria-label={label}>
        {icon}
      </Button>
      <Popover className={style.popover ?? ''} data-sheet-part>
        <Menu
          aria-label={label}
          className={style.menu ?? ''}
          onAction={(key) => isCommandId(String(key)) && run(key as CommandId)}
        >
          {ids.map((id) => (
            <MenuItem key={id} id={id} textValue={labelOf(id)} className={style.item ?? ''}>
              <span>{labelOf(id)}</span>
              <kbd>{keysOf(id)}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
