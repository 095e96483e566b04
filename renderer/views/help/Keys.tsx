import { X } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Input, Label, SearchField } from 'react-aria-components'
import { type Command, labelOf, type MenuName } from '../../../shared/commands'
import { helpWords } from '../../../shared/words/help'
import { menuWords } from '../../../shared/words/menu'
import { session } from '../../document/session'
import { IconButton } from '../../parts/IconButton'
import { shownKeys } from '../../parts/keys'
import { Overlay } from '../../parts/Overlay'
import { searchCommands } from './commandSearch'
import style from './Keys.module.css'

/** Every command with its keys, menu by menu, and what mouse and trackpad do. */
export function Keys() {
  const [query, setQuery] = useState('')
  const close = () => session.setState({ dialog: null })
  const found = searchCommands(query, 'board')
  const asked = query.trim().toLowerCase()
  const gestures = helpWords.gestures.filter((row) => row.join(' ').toLowerCase().includes(asked))
  return (
    <Overlay size="keys" onClose={close}>
      <Dialog className={style.dialog ?? ''}>
        <header className={style.head}>
          <Heading slot="title" className={style.title ?? ''}>
            {helpWords.keysTitle}
          </Heading>
          <SearchField value={query} onChange={setQuery} autoFocus className={style.search ?? ''}>
            <Label className="unseen">{helpWords.find}</Label>
            <Input placeholder={helpWords.find} className={style.input ?? ''} />
          </SearchField>
          <IconButton label={helpWords.close} onPress={close}>
            <X aria-hidden />
          </IconButton>
        </header>
        <p aria-live="polite" className="unseen">
          {query ? helpWords.found(found.length + gestures.length) : ''}
        </p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <section className={style.columns} tabIndex={0} aria-label={helpWords.keysTitle}>
          {MENUS.map((menu) => (
            <Section key={menu} menu={menu} commands={found.filter((each) => each.menu.name === menu)} />
          ))}
          {gestures.length > 0 ? (
            <section className={style.section}>
              <h3>{helpWords.mouse}</h3>
              <dl>
                {gestures.map(([deed, how]) => (
                  <div key={deed} className={style.row}>
                    <dt>{deed}</dt>
                    <dd className={style.how}>{how}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ) : null}
          {found.length + gestures.length === 0 ? (
            <p className={style.none}>{helpWords.noCommand(query)}</p>
          ) : null}
        </section>
      </Dialog>
    </Overlay>
  )
}

const MENUS = [
  'tools',
  'edit',
  'arrange',
  'format',
  'view',
  'file',
  'help',
] as const satisfies readonly MenuName[]

function Section({ menu, commands }: { readonly menu: MenuName; readonly commands: readonly Command[] }) {
  if (commands.length === 0) return null
  return (
    <section className={style.section}>
      <h3>{menuWords.menus[menu]}</h3>
      <dl>
        {commands.map(({ id, keys }) => (
          <div key={id} className={style.row}>
            <dt>{labelOf(id)}</dt>
            <dd>
              {keys.slice(0, 2).map((chord, at) => (
                <span key={chord}>
                  {at > 0 ? <i> {helpWords.or} </i> : null}
                  <kbd>{shownKeys(chord)}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
