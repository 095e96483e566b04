import { ArrowDown, ArrowUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { moveStandard, removeStandard, renameStandard } from '../../../../shared/edit/standards'
import { LIMITS } from '../../../../shared/limits'
import { editWords } from '../../../../shared/words/edit'
import { settingsWords } from '../../../../shared/words/settings'
import { notify, say } from '../../../document/session'
import { IconButton } from '../../../parts/IconButton'
import { useEditor } from '../../../use'
import { offerUndo } from './offerUndo'
import style from './StandardRow.module.css'

/** Where the keys go after a standard was moved: to what moved it, in its new place. */
export interface StandardFocus {
  readonly place: number
  readonly part: 'name' | 'up' | 'down'
}

interface Props {
  readonly name: string
  readonly place: number
  readonly count: number
  readonly focus: StandardFocus['part'] | null
  onMoved(focus: StandardFocus | null): void
}

/** One standard: its rank, its words, and the ways to another rank. */
export function StandardRow({ name, place, count, focus, onMoved }: Props) {
  const editor = useEditor()
  const row = useRef<HTMLLIElement>(null)
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => {
    if (focus === null) return
    row.current?.querySelector<HTMLElement>(`[data-part="${focus}"]`)?.focus()
    onMoved(null)
  }, [focus, onMoved])

  const move = (step: -1 | 1, part: StandardFocus['part']) => {
    const to = place + step
    const change = moveStandard(editor.doc(), place, to)
    if (change.size === 0) return
    // At an end of the list the button that led there rests.
    const last = to === 0 ? 'down' : to === count - 1 ? 'up' : part
    onMoved({ place: to, part: part === 'name' ? 'name' : last })
    editor.commit(editWords.standards, change)
    say(settingsWords.movedTo(name, to + 1, count))
  }
  const take = () => {
    const words = typed?.trim() ?? name
    setTyped(null)
    if (words === '' || words === name) return
    const change = renameStandard(editor.doc(), name, words)
    if (change.size === 0) notify(settingsWords.sameStandard(words))
    else editor.commit(editWords.standards, change)
  }
  const remove = () => {
    editor.commit(editWords.standards, removeStandard(editor.doc(), name))
    offerUndo(editor, settingsWords.standardRemoved(name))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') take()
    else if (event.key === 'Escape' && typed !== null) setTyped(null)
    else if (event.altKey && event.key === 'ArrowUp') move(-1, 'name')
    else if (event.altKey && event.key === 'ArrowDown') move(1, 'name')
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <li ref={row} className={style.row}>
      <span className={style.rank} aria-hidden>
        {place + 1}
      </span>
      <input
        type="text"
        data-part="name"
        aria-label={settingsWords.standardNumber(place + 1)}
        className={style.name}
        value={typed ?? name}
        maxLength={LIMITS.titleLength}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={onKeyDown}
      />
      <IconButton
        label={settingsWords.moveUp(name)}
        data-part="up"
        isDisabled={place === 0}
        onPress={() => move(-1, 'up')}
      >
        <ArrowUp aria-hidden />
      </IconButton>
      <IconButton
        label={settingsWords.moveDown(name)}
        data-part="down"
        isDisabled={place === count - 1}
        onPress={() => move(1, 'down')}
      >
        <ArrowDown aria-hidden />
      </IconButton>
      <IconButton label={settingsWords.remove(name)} onPress={remove}>
        <X aria-hidden />
      </IconButton>
    </li>
  )
}
