import { Plus, Users } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { guestsOf } from '../../../shared/model/doc'
import { guestWords } from '../../../shared/words/guests'
import { Button } from '../../parts/Button'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import { CopyGuests } from './CopyGuests'
import { addShownGuest } from './deeds'
import { GuestList } from './GuestList'
import { GuestPage } from './GuestPage'
import style from './Guests.module.css'
import { useShownGuest } from './shown'

/** Everybody the board is for: who they are on the left, everything about one of them on the right. */
export function Guests() {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const guests = guestsOf(useDoc())
  const guest = useShownGuest()
  const [isCopying, setCopying] = useState(false)
  const add = () => addShownGuest(editor)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that mean the sheet mean nothing here
    <div className={style.view} onKeyDown={keepSheetKeys}>
      {guest ? (
        <>
          <nav className={style.side} aria-label={guestWords.title}>
            <h2 className={style.title}>{guestWords.title}</h2>
            <GuestList guests={guests} shown={guest.id} />
            {readOnly ? null : (
              <div className={style.deeds}>
                <Button icon={<Plus aria-hidden />} onPress={add}>
                  {guestWords.add}
                </Button>
                <Button look="quiet" icon={<Users aria-hidden />} onPress={() => setCopying(true)}>
                  {guestWords.copyFrom}
                </Button>
              </div>
            )}
          </nav>
          <GuestPage key={guest.id} guest={guest} />
        </>
      ) : (
        <section className={style.empty} aria-label={guestWords.title}>
          <h2>{guestWords.emptyTitle}</h2>
          <p>{guestWords.emptyText}</p>
          {readOnly ? null : (
            <div className={style.deeds}>
              <Button look="strong" icon={<Plus aria-hidden />} onPress={add}>
                {guestWords.add}
              </Button>
              <Button icon={<Users aria-hidden />} onPress={() => setCopying(true)}>
                {guestWords.copyFrom}
              </Button>
            </div>
          )}
        </section>
      )}
      {isCopying ? <CopyGuests onClose={() => setCopying(false)} /> : null}
    </div>
  )
}

/** What is chosen on a sheet nobody sees is not deleted, moved or copied from here. */
function keepSheetKeys(event: KeyboardEvent): void {
  const ctrl = event.ctrlKey || event.metaKey
  const plain = !ctrl && !event.altKey
  const key = event.key.toLowerCase()
  const isDeed = plain && (key.length === 1 || key === 'delete' || key === 'backspace')
  if (isDeed || (ctrl && SHEET_KEYS.has(key))) event.stopPropagation()
}

const SHEET_KEYS: ReadonlySet<string> = new Set(['d', 'g', 'a', 'l'])
