import { NumberBox } from '../../../parts/NumberBox'
import style from './WeightBox.module.css'

interface Props {
  readonly label: string
  readonly value: number
  onChange(value: number): void
}

/** A number that says how much something counts: 0 or more. */
export function WeightBox(props: Props) {
  return <NumberBox {...props} least={0} most={MOST} className={style.box} />
}

/** What a record takes. */
const MOST = 1e6
