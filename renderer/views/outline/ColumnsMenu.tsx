import { Check, Columns3 } from 'lucide-react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { outlineWords } from '../../../shared/words/outline'
import { session } from '../../document/session'
import { useSession } from '../../use'
import style from './ColumnsMenu.module.css'
import { COLUMNS, columnLabel, FIRST, shownColumns, USUAL } from './columns'

/** Which columns are shown. The first always is. */
export function ColumnsMenu() {
  const chosen = useSession((state) => state.outlineColumns)
  const shown = shownColumns(chosen)
  const choose = (ids: readonly string[]) =>
    session.setState({ outlineColumns: ids.length === COLUMNS.length ? [] : ids })
  return (
    <MenuTrigger>
      <Button className={style.button ?? ''}>
        <Columns3 aria-hidden />
        {outlineWords.columns}
        <span className={style.count}>{outlineWords.columnCount(shown.length, COLUMNS.length)}</span>
      </Button>
      <Popover className={style.popover ?? ''} placement="bottom end">
        <Menu
          aria-label={outlineWords.columnsHint}
          className={style.menu ?? ''}
          selectionMode="multiple"
          selectedKeys={shown}
          onSelectionChange={(keys) => {
            const next = keys === 'all' ? COLUMNS : COLUMNS.filter((id) => keys.has(id))
            choose([FIRST, ...next.filter((id) => id !== FIRST)])
          }}
        >
          {COLUMNS.filter((id) => id !== FIRST).map((id) => (
            <MenuItem key={id} id={id} textValue={columnLabel(id)} className={style.item ?? ''}>
              {({ isSelected }) => (
                <>
                  <Check aria-hidden data-off={!isSelected || undefined} />
                  {columnLabel(id)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
        <div className={style.ways}>
          <Button className={style.way ?? ''} onPress={() => choose(COLUMNS)}>
            {outlineWords.allColumns}
          </Button>
          <Button className={style.way ?? ''} onPress={() => choose(USUAL)}>
            {outlineWords.usualColumns}
          </Button>
        </div>
      </Popover>
    </MenuTrigger>
  )
}
