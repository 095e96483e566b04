import { Label, Radio, RadioGroup } from 'react-aria-components'
import {
  type Layout,
  PER_PAGE,
  PRESET_IDS,
  PRESETS,
  type PresetId,
} from '../../../../shared/scene/deck/layout'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { LayoutMini } from './LayoutMini'
import style from './PresetPicker.module.css'

interface Props {
  readonly layout: Layout
  onChange(layout: Layout): void
}

/** The layouts that come with the program, drawn small, by how many frames stand on a page. */
export function PresetPicker({ layout, onChange }: Props) {
  return (
    <RadioGroup
      value={presetOf(layout)}
      onChange={(id) => onChange(PRESETS[id as PresetId])}
      className={style.picker ?? ''}
    >
      <Label className="unseen">{deckDialogWords.pages}</Label>
      {PER_PAGE.map((count) => (
        <div key={count} className={style.group}>
          <p className={style.count}>{deckDialogWords.presetGroups[count]}</p>
          <div className={style.row}>
            {PRESET_IDS.filter((id) => PRESETS[id].perPage === count).map((id) => (
              <Radio key={id} value={id} className={style.preset ?? ''}>
                <LayoutMini layout={PRESETS[id]} />
                <span className={style.name}>{deckDialogWords.presets[id]}</span>
              </Radio>
            ))}
          </div>
        </div>
      ))}
    </RadioGroup>
  )
}

/** null: set out by hand. */
function presetOf(layout: Layout): PresetId | null {
  const keys = ['perPage', 'picture', 'text', 'scores', 'notes', 'comments'] as const
  return PRESET_IDS.find((id) => keys.every((key) => PRESETS[id][key] === layout[key])) ?? null
}
