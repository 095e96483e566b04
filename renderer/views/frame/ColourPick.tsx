import { Check } from 'lucide-react'
import { useId } from 'react'
import { Button, Dialog, DialogTrigger, ListBox, ListBoxItem, Popover } from 'react-aria-components'
import { SWATCHES } from '../../../shared/scene/swatches'
import { styleWords } from '../../../shared/words/style'
import style from './ColourPick.module.css'

interface Props {
  readonly label: string
  /** undefined: what is chosen has different ones. */
  readonly value: string | null | undefined
  /** What no colour is called; null: there has to be one. */
  readonly none: string | null
  readonly look?: 'filled' | 'ring'
  onChange(colour: string | null): void
}

/** A colour from the palette, or any other. */
export function ColourPick({ label, value, none, look = 'filled', onChange }: Props) {
  const other = useId()
  const name = SWATCHES.find(({ colour }) => colour === value)?.name
  const said = value === undefined ? styleWords.mixed : value === null ? (none ?? '') : (name ?? value)
  return (
    <DialogTrigger>
      <Button className={style.button ?? ''} aria-label={`${label}: ${said}`}>
        <span
          className={style.dot}
          data-look={look}
          data-none={value === null || value === undefined ? '' : undefined}
          style={value ? ({ '--dot': value } as React.CSSProperties) : undefined}
        />
        <span className={style.label}>{label}</span>
      </Button>
      <Popover className={style.popover ?? ''} data-sheet-part aria-labelledby={UNNAMED}>
        <Dialog aria-label={label} className={style.dialog ?? ''}>
          {({ close }) => (
            <>
              <ListBox
                aria-label={label}
                layout="grid"
                autoFocus
                selectionMode="single"
                selectedKeys={value ? [value] : value === null ? ['none'] : []}
                className={style.grid ?? ''}
                onSelectionChange={(keys) => {
                  const [key] = keys === 'all' ? [] : keys
                  if (key !== undefined) onChange(key === 'none' ? null : String(key))
                  close()
                }}
              >
                {[...(none === null ? [] : [{ colour: 'none', name: none }]), ...SWATCHES].map(
                  ({ colour, name: named }) => (
                    <ListBoxItem
                      key={colour}
                      id={colour}
                      textValue={named}
                      aria-label={named}
                      className={style.swatch ?? ''}
                      style={{ '--dot': colour === 'none' ? 'transparent' : colour } as React.CSSProperties}
                      data-none={colour === 'none' ? '' : undefined}
                    >
                      {({ isSelected }) => (isSelected ? <Check aria-hidden /> : null)}
                    </ListBoxItem>
                  ),
                )}
              </ListBox>
              <label className={style.other} htmlFor={other}>
                {styleWords.otherColour}
                <input
                  id={other}
                  type="color"
                  value={value ?? '#2b2622'}
                  onChange={(event) => onChange(event.target.value)}
                />
              </label>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** The dialog has the name; a name on what is only a box around it would belong to no landmark. */
const UNNAMED = ''
