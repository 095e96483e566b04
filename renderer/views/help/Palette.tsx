import { useState } from 'react'
import { Autocomplete, Dialog, Input, Label, ListBox, ListBoxItem, SearchField } from 'react-aria-components'
import { isCommandId, labelOf } from '../../../shared/commands'
import { helpWords } from '../../../shared/words/help'
import { menuWords } from '../../../shared/words/menu'
import { run } from '../../commands'
import { session } from '../../document/session'
import { shownKeys } from '../../parts/keys'
import { Overlay } from '../../parts/Overlay'
import { useSession } from '../../use'
import { searchCommands } from './commandSearch'
import style from './Palette.module.css'

/** Every command by its name: type, arrows, Enter. */
export function Palette() {
  const [query, setQuery] = useState('')
  const where = useSession((state) => (state.open ? 'board' : 'library'))
  const close = () => session.setState({ dialog: null })
  const found = searchCommands(query, where)
  return (
    <Overlay size="palette" onClose={close}>
      <Dialog aria-label={helpWords.paletteTitle} className={style.dialog ?? ''}>
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          <SearchField autoFocus className={style.search ?? ''}>
            <Label className="unseen">{helpWords.paletteTitle}</Label>
            <Input
              role="combobox"
              aria-expanded
              placeholder={helpWords.palettePlaceholder}
              className={style.input ?? ''}
            />
          </SearchField>
          <ListBox
            aria-label={helpWords.paletteTitle}
            className={style.list ?? ''}
            items={found}
            dependencies={[query]}
            onAction={(key) => {
              close()
              // After the dialog gave the focus back to where it was: what a command looks at is there again.
              requestAnimationFrame(() => isCommandId(String(key)) && run(key as never))
            }}
            renderEmptyState={() => <p className={style.none}>{helpWords.noCommand(query)}</p>}
          >
            {({ id, keys, menu }) => (
              <ListBoxItem id={id} textValue={labelOf(id)} className={style.item ?? ''}>
                <span>{labelOf(id)}</span>
                <span className={style.menu}>{menuWords.menus[menu.name]}</span>
                {keys[0] ? <kbd>{shownKeys(keys[0])}</kbd> : null}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </Dialog>
    </Overlay>
  )
}
