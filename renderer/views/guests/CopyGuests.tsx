import { useEffect, useEffectEvent, useState } from 'react'
import { ListBox } from 'react-aria-components'
import { docOf, guestsOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Guest } from '../../../shared/model/record'
import { figureOf } from '../../../shared/scene/cast'
import { guestWords } from '../../../shared/words/guests'
import { libraryWords } from '../../../shared/words/library'
import { showTrouble } from '../../document/session'
import { call, troubleOf } from '../../host'
import { Button } from '../../parts/Button'
import { Choice, item } from '../../parts/Choice'
import { Face } from '../../parts/Face'
import { Question } from '../../parts/Question'
import { useOpened } from '../../use'
import { useOtherBoards } from '../../useOtherBoards'
import style from './CopyGuests.module.css'
import { takeGuests } from './deeds'

/** Guests of another board of the library, copied into this one: it is only read. */
export function CopyGuests({ onClose }: { onClose(): void }) {
  const { editor } = useOpened()
  const [board, setBoard] = useState<Id | null>(null)
  const [guests, setGuests] = useState<readonly Guest[] | null>(null)
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set())

  // What cannot be read is told in a dialog of its own; this one goes.
  const tell = (error: unknown) => {
    onClose()
    showTrouble(troubleOf(error))
  }
  const boards = useOtherBoards(tell)
  const giveUp = useEffectEvent(tell)

  useEffect(() => {
    if (board === null) return
    let isAsked = true
    void call('board.open', { board }).then(
      ({ records }) => isAsked && setGuests(guestsOf(docOf(records))),
      giveUp,
    )
    return () => {
      isAsked = false
    }
  }, [board])

  const choose = (id: Id) => {
    setBoard(id)
    setGuests(null)
    setChosen(new Set())
  }
  const copy = () => {
    onClose()
    takeGuests(
      editor,
      (guests ?? []).filter(({ id }) => chosen.has(id)),
    )
  }
  return (
    <Question
      title={guestWords.copyTitle}
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{guestWords.cancel}</Button>
          <Button look="strong" isDisabled={chosen.size === 0} onPress={copy}>
            {guestWords.copy(chosen.size)}
          </Button>
        </>
      }
    >
      {boards === null ? (
        <p>{guestWords.copyLoading}</p>
      ) : boards.length === 0 ? (
        <p>{guestWords.copyNoBoards}</p>
      ) : (
        <>
          <p className={style.hint}>{guestWords.copyHint}</p>
          <Choice
            label={guestWords.copyBoard}
            value={board}
            placeholder={guestWords.copyChooseBoard}
            options={boards.map(({ id, title }) => ({ id, label: title || libraryWords.untitled }))}
            onChange={choose}
          />
          {board === null ? null : <Found guests={guests} chosen={chosen} onChoose={setChosen} />}
        </>
      )}
    </Question>
  )
}

interface FoundProps {
  /** null: still being read. */
  readonly guests: readonly Guest[] | null
  readonly chosen: ReadonlySet<Id>
  onChoose(chosen: ReadonlySet<Id>): void
}

function Found({ guests, chosen, onChoose }: FoundProps) {
  if (guests === null) return <p>{guestWords.copyLoading}</p>
  if (guests.length === 0) return <p>{guestWords.copyNoGuests}</p>
  return (
    <ListBox
      aria-label={guestWords.copyGuests}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChoose(new Set(keys === 'all' ? guests.map(({ id }) => id) : [...keys].map(String)))
      }
      className={style.guests ?? ''}
    >
      {guests.map((guest) =>
        item({
          id: guest.id,
          label: guest.name || guestWords.unnamed,
          picture: <Face figure={figureOf(guest)} feeling={guest.arriving} width={40} />,
        }),
      )}
    </ListBox>
  )
}
