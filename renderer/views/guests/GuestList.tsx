import type { KeyboardEvent } from 'react'
import { DropIndicator, ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { moveGuest } from '../../../shared/edit/guests'
import { findingsOfGuest } from '../../../shared/method/checks/findings'
import type { Id } from '../../../shared/model/id'
import type { Guest } from '../../../shared/model/record'
import { editWords } from '../../../shared/words/edit'
import { guestWords } from '../../../shared/words/guests'
import { session } from '../../document/session'
import { Face } from '../../parts/Face'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import { FindingMark } from '../findings/FindingMark'
import { framesByGuest } from './appearances'
import { stepGuest } from './deeds'
import { useFigure } from './figure'
import style from './GuestList.module.css'

interface Props {
  readonly guests: readonly Guest[]
  readonly shown: Id
}

/** The guests in the board's order: click to show, drag or Alt with arrows to move. */
export function GuestList({ guests, shown }: Props) {
  const editor = useEditor()
  const counts = framesByGuest(useDoc())
  const readOnly = useReadOnly()
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: readOnly,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const [id] = [...keys].map(String)
      const at = guests.findIndex((guest) => guest.id === target.key)
      const before = target.dropPosition === 'before' ? guests[at] : guests[at + 1]
      if (id) editor.commit(editWords.moveGuest, moveGuest(editor.doc(), id, before?.id ?? null))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={style.drop ?? ''} />,
  })
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (!event.altKey || step === null || readOnly) return
    event.preventDefault()
    event.stopPropagation()
    stepGuest(editor, shown, step)
  }
  return (
    <div className={style.holder} onKeyDownCapture={onKey}>
      <ListBox
        aria-label={guestWords.list}
        className={style.list ?? ''}
        items={guests}
        dependencies={[counts]}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={[shown]}
        onSelectionChange={(keys) =>
          keys !== 'all' && session.setState({ guest: [...keys].map(String)[0] ?? shown })
        }
        dragAndDropHooks={dragAndDropHooks}
      >
        {(guest) => (
          <ListBoxItem
            id={guest.id}
            textValue={guest.name || guestWords.unnamed}
            className={style.item ?? ''}
          >
            <Row guest={guest} frames={counts.get(guest.id) ?? 0} />
          </ListBoxItem>
        )}
      </ListBox>
    </div>
  )
}

function Row({ guest, frames }: { readonly guest: Guest; readonly frames: number }) {
  const doc = useDoc()
  return (
    <>
      <Face figure={useFigure(guest)} feeling={guest.arriving} width={44} />
      <span className={style.words}>
        <span className={style.name}>{guest.name || guestWords.unnamed}</span>
        <span className={style.frames}>
          {guestWords.inFrames(frames)}
          <FindingMark findings={findingsOfGuest(doc, guest.id)} />
        </span>
      </span>
    </>
  )
}
