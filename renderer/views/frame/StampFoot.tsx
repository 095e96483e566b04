import { Pencil, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useStore } from 'zustand'
import { stampInfo } from '../../../shared/scene/stamps'
import { frameWords } from '../../../shared/words/frame'
import { toolboxWords } from '../../../shared/words/toolbox'
import { ownStamps, removeStamp, renameStamp } from '../../document/ownStamps'
import { tintStamp } from '../../document/recent'
import { IconButton } from '../../parts/IconButton'
import { useSession } from '../../use'
import { ColourPick } from './ColourPick'
import { StampPicture } from './StampPicture'
import style from './Stamps.module.css'

/** The stamp in hand: what it is called, its tint, or how one's own is renamed and removed. */
export function StampFoot() {
  const id = useSession((state) => state.stamp)
  const own = useStore(ownStamps, ({ stamps }) => stamps?.find((stamp) => stamp.id === id) ?? null)
  const tint = useSession((state) => (id === null ? null : (state.styles.tints[id] ?? null)))
  const [naming, setNaming] = useState<string | null>(null)
  const name = own?.name ?? (id === null ? null : (stampInfo(id)?.name ?? null))
  if (id === null || name === null) return <p className={style.hint}>{frameWords.stampHint}</p>
  return (
    <div className={style.foot}>
      <StampPicture id={id} side={40} />
      <div className={style.about}>
        {own && naming === id ? (
          <NameField id={id} name={name} onDone={() => setNaming(null)} />
        ) : (
          <p className={style.name}>{name}</p>
        )}
        {own ? null : (
          <ColourPick
            label={toolboxWords.tint}
            value={tint}
            none={toolboxWords.ownColours}
            onChange={(colour) => tintStamp(id, colour)}
          />
        )}
      </div>
      {own ? (
        <>
          <IconButton label={toolboxWords.rename} onPress={() => setNaming(id)}>
            <Pencil aria-hidden />
          </IconButton>
          <IconButton label={toolboxWords.remove} onPress={() => void removeStamp(own.id)}>
            <Trash2 aria-hidden />
          </IconButton>
        </>
      ) : null}
    </div>
  )
}

interface NameProps {
  readonly id: string
  readonly name: string
  onDone(): void
}

function NameField({ id, name, onDone }: NameProps) {
  const [text, setText] = useState(name)
  const keep = () => {
    if (text.trim() !== '' && text !== name) void renameStamp(id, text.trim())
    onDone()
  }
  return (
    <input
      type="text"
      aria-label={toolboxWords.stampName}
      className={style.input}
      value={text}
      maxLength={200}
      ref={(field) => field?.focus()}
      onChange={(event) => setText(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape') onDone()
      }}
    />
  )
}
