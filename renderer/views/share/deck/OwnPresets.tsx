import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { exporting } from '../../../document/exporting'
import { addPresets, keepPreset, removePreset, sharePresets, takePreset } from '../../../document/ownPresets'
import { Button } from '../../../parts/Button'
import { Field } from '../../../parts/Field'
import { IconButton } from '../../../parts/IconButton'
import style from './OwnPresets.module.css'
import { Part } from './Part'

/** Choices somebody keeps for other boards, and gives to others. */
export function OwnPresets() {
  const presets = useStore(exporting, (state) => state.presets)
  const remark = useStore(exporting, (state) => state.remark)
  const [name, setName] = useState('')
  const keep = () => {
    if (name.trim() === '') return
    void keepPreset(name.trim())
    setName('')
  }
  return (
    <Part title={deckDialogWords.own}>
      {presets.length === 0 ? <p className={style.hint}>{deckDialogWords.ownHint}</p> : null}
      <ul className={style.list}>
        {presets.map((preset) => (
          <li key={preset.name} className={style.preset}>
            <Button
              look="quiet"
              aria-label={deckDialogWords.take(preset.name)}
              onPress={() => takePreset(preset)}
            >
              {preset.name}
            </Button>
            <IconButton
              label={deckDialogWords.remove(preset.name)}
              onPress={() => void removePreset(preset.name)}
            >
              <Trash2 aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <form
        className={style.keep}
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <div className={style.name}>
          <Field
            label={deckDialogWords.ownName}
            value={name}
            placeholder={deckDialogWords.ownNamePlaceholder}
            limit={100}
            lines="one"
            onChange={setName}
          />
        </div>
        <Button type="submit" isDisabled={name.trim() === ''}>
          {deckDialogWords.keep}
        </Button>
      </form>
      <div className={style.deeds}>
        <Button look="quiet" onPress={() => void addPresets()}>
          {deckDialogWords.add}
        </Button>
        <Button look="quiet" isDisabled={presets.length === 0} onPress={() => void sharePresets()}>
          {deckDialogWords.share}
        </Button>
      </div>
      <p role="status" className={style.hint}>
        {remark}
      </p>
    </Part>
  )
}
