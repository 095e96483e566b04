import { ChevronDown } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { Button, Dialog, Popover } from 'react-aria-components'
import type { Figure } from '../../shared/model/element'
import type { Feeling } from '../../shared/model/record'
import { Face } from './Face'
import { FeelingGrid } from './FeelingGrid'
import style from './FeelingPicker.module.css'
import { feelingWord, signed } from './feelings'
import { useReadOnly } from './readOnly'
import { ValenceRow } from './ValenceRow'

interface Props {
  readonly label: string
  /** null: nothing is said. */
  readonly feeling: Feeling | null
  /** What saying nothing is called. */
  readonly none: string
  /** Whose faces are offered. Keep its identity: each face is painted for it. */
  readonly figure: Figure
  onChange(feeling: Feeling | null): void
}

/** A feeling as a face and a word, chosen from the 41 of the catalogue; how bad or good it is can be set apart. */
export function FeelingPicker({ label, feeling, none, figure, onChange }: Props) {
  const id = useId()
  const readOnly = useReadOnly()
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const choose = (next: Feeling | null) => {
    setOpen(false)
    // The word that is there already keeps the valence people gave it.
    if (next === null || next.emotion !== feeling?.emotion) onChange(next)
  }
  return (
    <div className={style.picker}>
      <span id={`${id}-label`} className={style.label}>
        {label}
      </span>
      <Button
        ref={button}
        isDisabled={readOnly}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
        aria-labelledby={`${id}-value ${id}-label`}
        className={style.button ?? ''}
        data-empty={feeling === null || undefined}
      >
        {feeling ? <Face figure={figure} feeling={feeling} width={30} /> : null}
        <span id={`${id}-value`} className={style.value}>
          <span className={style.word}>{feeling ? feelingWord(feeling) : none}</span>{' '}
          {feeling?.valence == null ? null : <span className={style.number}>{signed(feeling.valence)}</span>}
        </span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover
        triggerRef={button}
        isOpen={isOpen}
        onOpenChange={setOpen}
        placement={isOpen ? roomBeside(button.current) : 'bottom'}
        className={style.popover ?? ''}
      >
        <Dialog aria-label={label} className={style.dialog ?? ''}>
          <FeelingGrid label={label} feeling={feeling} none={none} figure={figure} onChoose={choose} />
        </Dialog>
      </Popover>
      {feeling ? (
        <ValenceRow
          label={label}
          feeling={feeling}
          onChange={(valence) => onChange({ ...feeling, valence })}
        />
      ) : null}
    </div>
  )
}

/** Beside the panel the faces have the whole height of the window; without room there they open below. */
function roomBeside(button: HTMLElement | null): 'left top' | 'bottom' {
  const left = button?.getBoundingClientRect().left ?? 0
  const wide = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * WIDTH_REM
  return left > wide + 24 ? 'left top' : 'bottom'
}

/** As in the style. */
const WIDTH_REM = 41
