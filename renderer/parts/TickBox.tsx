import { Check } from 'lucide-react'
import style from './TickBox.module.css'

/** The box of something that can be ticked. What it stands in is told to those who do not see it. */
export function TickBox() {
  return (
    <span className={style.box} aria-hidden>
      <Check />
    </span>
  )
}
