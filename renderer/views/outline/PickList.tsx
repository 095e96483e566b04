import { Check } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { outlineWords } from '../../../shared/words/outline'
import style from './CellLayer.module.css'

export interface Pick {
  readonly id: string
  readonly label: string
  readonly picture?: ReactNode
}

interface Props {
  readonly label: string
  readonly options: readonly Pick[]
  readonly chosen: readonly string[]
  readonly isMany: boolean
  /** The letters that opened the list. */
  readonly query: string
  /** What a name nobody has offers besides; null: nothing. */
  other?(query: string): Pick | null
  /** With `keys` the table goes on as after Enter. */
  onChoose(id: string, by: 'keys' | 'pointer'): void
}

/** A list that is typed into: what begins with the letters comes first. The keys stay in the field, arrows move. */
export function PickList({ label, options, chosen, isMany, query: given, other, onChoose }: Props) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState(given)
  const found = foundIn(options, query)
  const extra = other?.(query) ?? null
  const shown = extra ? [...found, extra] : found
  const [wanted, setWanted] = useState<string | null>(given === '' ? (chosen[0] ?? null) : null)
  const active = shown.find((option) => option.id === wanted) ?? shown[0] ?? null

  useEffect(() => {
    if (active === null) return
    list.current?.querySelector(`[data-key="${CSS.escape(active.id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const choose = (option: Pick | null, by: 'keys' | 'pointer') => {
    if (!option) return
    if (isMany) setWanted(option.id)
    onChoose(option.id, by)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      return choose(active, 'keys')
    }
    const to = placeAfter(event.key, active === null ? -1 : shown.indexOf(active), shown.length)
    if (to === null) return
    event.preventDefault()
    setWanted(shown[to]?.id ?? null)
  }

  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the list was opened to choose, and the keys belong here
        autoFocus
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={active === null ? undefined : `${id}-${shown.indexOf(active)}`}
        aria-autocomplete="list"
        placeholder={outlineWords.find}
        className={style.search}
        value={query}
        maxLength={200}
        onChange={(event) => {
          setQuery(event.target.value)
          setWanted(null)
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={label}
        aria-multiselectable={isMany || undefined}
        className={style.list}
      >
        {shown.map((option, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the field, which names the active option
          <div
            key={option.id}
            id={`${id}-${place}`}
            role="option"
            tabIndex={-1}
            aria-selected={chosen.includes(option.id)}
            data-key={option.id}
            data-active={option === active || undefined}
            className={style.option}
            // The caret stays in the field.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(option, 'pointer')}
          >
            {option.picture}
            <span>{option.label}</span>
            {chosen.includes(option.id) ? <Check aria-hidden className={style.check} /> : null}
          </div>
        ))}
        {shown.length === 0 ? <p className={style.nothing}>{outlineWords.notFound(query)}</p> : null}
      </div>
    </>
  )
}

/** What begins with the letters before what holds them; the order of the list otherwise. */
function foundIn(options: readonly Pick[], query: string): readonly Pick[] {
  const wanted = query.trim().toLowerCase()
  const begins = options.filter(({ label }) => label.toLowerCase().startsWith(wanted))
  const holds = options.filter(
    ({ label }) => !label.toLowerCase().startsWith(wanted) && label.toLowerCase().includes(wanted),
  )
  return [...begins, ...holds]
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return Math.min(count - 1, at + 1)
  if (key === 'ArrowUp') return Math.max(0, at - 1)
  if (key === 'PageDown') return Math.min(count - 1, at + 8)
  return key === 'PageUp' ? Math.max(0, at - 8) : null
}
