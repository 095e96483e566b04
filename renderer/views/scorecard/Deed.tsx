import type { Where } from '../../../shared/method/checks/where'
import { jumpTo } from '../jump'
import style from './Deed.module.css'

interface Props {
  readonly label: string
  /** What it does and to what: begins with the label. */
  readonly name: string
  readonly where: Where
}

/** The way to the field where something missing can be said. */
export function Deed({ label, name, where }: Props) {
  return (
    <button type="button" className={style.deed} aria-label={name} onClick={() => jumpTo(where)}>
      {label}
    </button>
  )
}
