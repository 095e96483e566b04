import { brandOf } from '../../../../shared/model/doc'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { choose } from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import { useDoc } from '../../../use'
import style from './BrandChoice.module.css'
import { Part } from './Part'
import { Tick } from './Tick'

interface Props {
  readonly isOn: boolean
  /** The way to it has the focus. */
  readonly isFirst: boolean
  onEdit(): void
}

/** Whether the board's brand is used, and the way to it. */
export function BrandChoice({ isOn, isFirst, onEdit }: Props) {
  const brand = brandOf(useDoc())
  const colours = [brand?.main, brand?.accent].filter((colour) => colour != null)
  return (
    <Part title={deckDialogWords.brand}>
      <div className={style.row}>
        <Tick label={deckDialogWords.useBrand} isOn={isOn} onChange={(next) => choose({ brand: next })} />
        <svg className={style.swatches} width={colours.length * 18} height={16} aria-hidden>
          {colours.map((colour, i) => (
            <circle key={colour} cx={8 + i * 18} cy={8} r={7} fill={colour} />
          ))}
        </svg>
        <Button autoFocus={isFirst} onPress={onEdit}>
          {deckDialogWords.editBrand}
        </Button>
      </div>
    </Part>
  )
}
