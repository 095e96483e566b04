import { useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { castNewGuest } from '../../../shared/edit/casting'
import { type CellField, kindOf } from '../../../shared/edit/cellFields'
import { editCells } from '../../../shared/edit/cells'
import type { FramePatch } from '../../../shared/edit/frames'
import { boardOf, get, guestsOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { figureOf } from '../../../shared/scene/cast'
import { figureFor } from '../../../shared/scene/looks'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { notify } from '../../document/session'
import { FeelingGrid } from '../../parts/FeelingGrid'
import { NEW } from '../../parts/options'
import { useEditor, useFrame } from '../../use'
import { CellLayer } from './CellLayer'
import { columnLabel, deedOf } from './columns'
import { cursor, type Editing, goTo, spotNow } from './cursor'
import { PickList } from './PickList'
import { chosenIn, NOTHING, patchFor, picksFor } from './picks'
import { cellRun } from './run'
import { tabbedFrom } from './tabbing'

interface Props {
  readonly field: CellField
  readonly editing: Editing
}

/** The list of a cell: one of the method's lists, guests, feelings, rungs; any number where a field takes several. */
export function CellPicker({ field, editing }: Props) {
  const frame = useFrame()
  return frame ? <Picker frame={frame} field={field} editing={editing} /> : null
}

function Picker({ frame, field, editing }: Props & { readonly frame: Frame }) {
  const editor = useEditor()
  const doc = useStore(editor.store, (state) => state.doc)
  const [run] = useState(() => cellRun(editor, editing.begun))
  const guest = get(doc, frame.guest, 'guest')
  const figure = useMemo(() => (guest ? figureOf(guest) : figureFor(frame.id)), [guest, frame.id])
  const kind = kindOf(field)
  const label = outlineWords.pick(columnLabel(field))

  const write = (patch: FramePatch) => run.write(deedOf(field), editCells(editor.doc(), frame.id, patch))
  const isTabbing = useRef(false)
  const done = (by: 'keys' | 'pointer') => {
    const { row, column } = spotNow()
    if (by === 'keys' && !isTabbing.current) goTo({ row: row + 1, column })
    else cursor.setState({ editing: null })
  }
  const layer = {
    label,
    takes: kind === 'many' ? ('typed' as const) : ('looked' as const),
    onTab: (step: -1 | 1, marked: HTMLElement | null) => {
      isTabbing.current = true
      // What is chosen already would be taken away.
      if (marked?.getAttribute('aria-selected') === 'false') marked.click()
      cursor.setState({ editing: null })
      tabbedFrom(step)
    },
  }

  if (field === 'intended' || field === 'felt') {
    return (
      <CellLayer {...layer} size="faces">
        <FeelingGrid
          label={columnLabel(field)}
          feeling={frame[field]}
          none={field === 'intended' ? frameWords.noFeeling : frameWords.unknownFeeling}
          figure={figure}
          query={editing.query}
          onChoose={(feeling) => {
            // The word that is there already keeps the valence people gave it.
            if (feeling?.emotion !== frame[field]?.emotion || feeling === null) write({ [field]: feeling })
            done('keys')
          }}
        />
      </CellLayer>
    )
  }

  const isMany = kind === 'many'
  const options = picksFor(doc, frame, field)
  const choose = (id: string, by: 'keys' | 'pointer') => {
    if (id.startsWith(NEW)) {
      const name = id.slice(NEW.length) || frameWords.newGuest
      run.write(editWords.addGuest, castNewGuest(editor.doc(), frame.id, name))
      return done(by)
    }
    const patch = patchFor(frame, field, id)
    if (patch === null) return notify(outlineWords.twoAtMost)
    write(patch)
    if (!isMany || id === NOTHING) done(by)
  }
  return (
    <CellLayer {...layer} size="list">
      <PickList
        label={label}
        options={options}
        chosen={chosenIn(frame, field)}
        isMany={isMany}
        query={editing.query}
        {...(field === 'guest' ? { other: (query: string) => newGuest(query, guestsOf(doc)) } : {})}
        onChoose={choose}
      />
      {isMany &&
      field !== 'supportFunctions' &&
      options.length === 0 &&
      boardOf(doc).standards.length === 0 ? (
        <p>{outlineWords.noStandards}</p>
      ) : null}
    </CellLayer>
  )
}

/** A name nobody has can become somebody. */
function newGuest(query: string, guests: readonly { readonly name: string }[]) {
  const name = query.trim()
  if (guests.some((guest) => guest.name.toLowerCase() === name.toLowerCase())) return null
  return { id: `${NEW}${name}`, label: outlineWords.newGuest(name) }
}
