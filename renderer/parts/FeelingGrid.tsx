import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Figure } from '../../shared/model/element'
import type { Feeling } from '../../shared/model/record'
import { detailsWords } from '../../shared/words/details'
import { Face } from './Face'
import style from './FeelingGrid.module.css'
import { type FeelingGroup, feelingGroups, signed } from './feelings'
import { type Direction, gridStep } from './gridStep'
import { feelingOf } from './options'

interface Props {
  readonly label: string
  readonly feeling: Feeling | null
  /** What saying nothing is called. */
  readonly none: string
  readonly figure: Figure
  /** Letters that were typed before it opened. */
  readonly query?: string
  onChoose(feeling: Feeling | null): void
}

/** The 41 feelings as faces, best first. The keys stay in the search field; arrows move in the grid. */
export function FeelingGrid({ label, feeling, none, figure, query: given = '', onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const [query, setQuery] = useState(given)
  const groups = feelingGroups(query)
  const first = groups[0]?.emotions[0]?.id ?? NONE
  const [active, setActive] = useState(given === '' ? (feeling?.emotion ?? first) : first)
  const chosen = feeling === null ? NONE : feeling.emotion
  const optionId = (key: string) => `${id}-${key}`

  useEffect(() => {
    list.current?.querySelector(`[data-key="${CSS.escape(active)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const search = (text: string) => {
    // The field that is typed in stays where it is when fewer feelings are found.
    if (box.current) box.current.style.minHeight ||= `${box.current.offsetHeight}px`
    setQuery(text)
    setActive(feelingGroups(text)[0]?.emotions[0]?.id ?? NONE)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const options = [...(list.current?.querySelectorAll<HTMLElement>('[role=option]') ?? [])]
    const here = options.findIndex(({ dataset }) => dataset.key === active)
    const next = nextPlace(event.key, options, here, query === '')
    const option = next === null ? undefined : options[next]
    if (event.key === 'Enter') {
      event.preventDefault()
      if (options.length > 0) onChoose(feelingOf(active))
    } else if (option?.dataset.key) {
      event.preventDefault()
      setActive(option.dataset.key)
    }
  }
  const cell = { active, chosen, optionId, onChoose: (key: string) => onChoose(feelingOf(key)) }

  return (
    <div ref={box} className={style.box}>
      <input
        // biome-ignore lint/a11y/noAutofocus: the popover was opened to choose, and the keys belong here
        autoFocus
        type="text"
        role="combobox"
        aria-label={detailsWords.findFeeling}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={optionId(active)}
        aria-autocomplete="list"
        placeholder={detailsWords.findFeeling}
        className={style.search}
        value={query}
        maxLength={60}
        onChange={(event) => search(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={style.list}>
        {groups.map((group) => (
          <Row key={group.valence} group={group} figure={figure} {...cell} />
        ))}
        {query === '' ? (
          <Cell id={NONE} label={none} {...cell} />
        ) : groups.length === 0 ? (
          <p className={style.nothing}>{detailsWords.noSuchFeeling(query)}</p>
        ) : null}
      </div>
    </div>
  )
}

const NONE = 'none!'

interface CellState {
  readonly active: string
  readonly chosen: string | null
  optionId(key: string): string
  onChoose(key: string): void
}

function Row({
  group,
  figure,
  ...cell
}: CellState & { readonly group: FeelingGroup; readonly figure: Figure }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box
    <div role="group" aria-label={group.label} className={style.group} data-valence={group.valence}>
      <p aria-hidden className={style.heading}>
        <b>{signed(group.valence)}</b>
        {group.words}
      </p>
      <div role="presentation" className={style.row}>
        {group.emotions.map(({ id, label, valence }) => (
          <Cell key={id} id={id} label={label} {...cell}>
            <Face figure={figure} feeling={faceFeeling(id, valence)} width={46} />
          </Cell>
        ))}
      </div>
    </div>
  )
}

function Cell({
  id,
  label,
  active,
  chosen,
  optionId,
  onChoose,
  children,
}: CellState & { readonly id: string; readonly label: string; readonly children?: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are in the search field, which names the active option
    <div
      role="option"
      id={optionId(id)}
      tabIndex={-1}
      aria-selected={id === chosen}
      data-key={id}
      data-active={id === active || undefined}
      className={children ? style.cell : style.none}
      // The caret stays in the search field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onChoose(id)}
    >
      {children}
      <span>{label}</span>
    </div>
  )
}

/** The same object for the same word, so that faces are painted once. */
function faceFeeling(emotion: string, valence: number): Feeling {
  const known = FACES.get(emotion)
  if (known) return known
  const feeling = { emotion, valence }
  FACES.set(emotion, feeling)
  return feeling
}

const FACES = new Map<string, Feeling>()

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** Null: the key is not for the grid. */
function nextPlace(key: string, options: readonly HTMLElement[], from: number, mayJump: boolean) {
  const direction = ARROWS[key]
  if (direction)
    return gridStep(
      options.map((option) => option.getBoundingClientRect()),
      from,
      direction,
    )
  if (key === 'Home' && mayJump) return 0
  return key === 'End' && mayJump ? options.length - 1 : null
}
