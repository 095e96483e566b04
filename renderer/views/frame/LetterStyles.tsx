import { AlignCenter, AlignLeft, AlignRight, Bold, Italic, Underline } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { styleWords } from '../../../shared/words/style'
import { applyLook, type SharedLook } from '../../document/styling'
import tip from '../../parts/IconButton.module.css'
import { shownKeys } from '../../parts/keys'
import { NumberBox } from '../../parts/NumberBox'
import style from './StyleBar.module.css'

/** Size, bold, italic, underline and side of the letters of what is chosen. */
export function LetterStyles({ look }: { readonly look: SharedLook }) {
  if (!('size' in look)) return null
  return (
    <div className={style.group}>
      <NumberBox
        label={styleWords.size}
        className={style.size}
        value={look.size}
        least={4}
        most={400}
        onChange={(size) => applyLook({ size })}
      />
      {(['bold', 'italic', 'underline'] as const).map((what) => (
        <Toggle
          key={what}
          label={styleWords[what]}
          chord={CHORDS[what]}
          isSelected={look[what] === true}
          onChange={(on) => applyLook({ [what]: on })}
        >
          {ICONS[what]}
        </Toggle>
      ))}
      {(['start', 'middle', 'end'] as const).map((align) => (
        <Toggle
          key={align}
          label={styleWords.aligns[align]}
          isSelected={look.align === align}
          onChange={() => applyLook({ align })}
        >
          {ICONS[align]}
        </Toggle>
      ))}
    </div>
  )
}

const CHORDS = { bold: 'Ctrl+B', italic: 'Ctrl+I', underline: 'Ctrl+U' } as const
const ICONS = {
  bold: <Bold aria-hidden />,
  italic: <Italic aria-hidden />,
  underline: <Underline aria-hidden />,
  start: <AlignLeft aria-hidden />,
  middle: <AlignCenter aria-hidden />,
  end: <AlignRight aria-hidden />,
} as const

interface ToggleProps {
  readonly label: string
  readonly chord?: string
  readonly isSelected: boolean
  readonly children: ReactNode
  onChange(on: boolean): void
}

function Toggle({ label, chord, isSelected, children, onChange }: ToggleProps) {
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        aria-label={label}
        isSelected={isSelected}
        onChange={onChange}
        // A press must not take the caret out of the text it is about.
        preventFocusOnPress
        className={style.toggle ?? ''}
      >
        {children}
      </ToggleButton>
      <Tooltip className={tip.tip ?? ''} offset={6}>
        {label}
        {chord ? <kbd>{shownKeys(chord)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
