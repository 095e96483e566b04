import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components'
import style from './StyleBar.module.css'

interface Props {
  readonly label: string
  readonly value: number
  readonly from: number
  readonly to: number
  readonly step: number
  /** First in what just opened: the arrows go to it at once. */
  readonly focused?: boolean
  shown(value: number): string
  onChange(value: number): void
}

/** A number by dragging or with the arrows. */
export function Range({ label, value, from, to, step, focused = false, shown, onChange }: Props) {
  return (
    <Slider
      className={style.slider ?? ''}
      value={value}
      minValue={from}
      maxValue={to}
      step={step}
      onChange={(next) => onChange(Math.round(next * 100) / 100)}
    >
      <Label>{label}</Label>
      <SliderOutput>{() => shown(value)}</SliderOutput>
      <SliderTrack className={style.track ?? ''}>
        <SliderThumb className={style.thumb ?? ''} autoFocus={focused} />
      </SliderTrack>
    </Slider>
  )
}
