import { ChevronDown, ChevronUp, Copy, Plus, Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { framesOf } from '../../../shared/model/doc'
import { frameWords } from '../../../shared/words/frame'
import { outlineWords } from '../../../shared/words/outline'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { shownKeys } from '../../parts/keys'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc } from '../../use'
import { CellPicker } from './CellPicker'
import { ColumnsMenu } from './ColumnsMenu'
import { fieldOf, isTyped } from './columns'
import { cursor, keys } from './cursor'
import { addRow, duplicateRows, moveRows, removeRows } from './deeds'
import { FindingsLayer } from './FindingsLayer'
import { Grid, HINT } from './Grid'
import style from './Outline.module.css'
import { PasteQuestion } from './PasteQuestion'
import { MANY_ROWS, type Paste, pasteIn } from './pasting'
import { Report } from './Report'

/** The board as a table: one row a frame, every field a column, written like a spreadsheet. */
export function Outline() {
  const frames = framesOf(useDoc())
  const editing = useStore(cursor, (state) => state.editing)
  const column = useStore(cursor, (state) => state.column)
  const [asked, setAsked] = useState<Paste | null>(null)
  const readOnly = useReadOnly()
  const field = fieldOf(column)
  // What is open here is not open when people come back.
  useEffect(
    () => () => {
      cursor.setState({ editing: null })
      keys.here = false
    },
    [],
  )
  const paste = (given: Paste) => {
    if (given.plan.rows.length > MANY_ROWS) setAsked(given)
    else void pasteIn(given, () => true)
  }
  return (
    <div className={style.view}>
      <div className={style.bar}>
        <p className={style.count}>{outlineWords.lead(frames.length.toLocaleString())}</p>
        {readOnly ? null : <p className={style.hint}>{outlineWords.lookHint}</p>}
        <p id={HINT} className="unseen">
          {outlineWords.hint}
        </p>
        <div className={style.deeds}>
          {readOnly ? null : <RowDeeds />}
          <ColumnsMenu />
        </div>
      </div>
      <Report />
      <div className={style.desk}>
        <div className={style.paper}>
          <Grid onPaste={paste} />
          {frames.length === 0 ? (
            <div className={style.empty}>
              <p className={style.emptyTitle}>{outlineWords.emptyTitle}</p>
              <p>{outlineWords.emptyText}</p>
            </div>
          ) : null}
          {editing && field && !isTyped(column) ? <CellPicker field={field} editing={editing} /> : null}
          {editing && column === 'findings' ? <FindingsLayer /> : null}
        </div>
      </div>
      {asked ? <PasteQuestion paste={asked} onDone={() => setAsked(null)} /> : null}
    </div>
  )
}

/** What can be done with the chosen rows. */
function RowDeeds() {
  return (
    <>
      <Button look="quiet" icon={<Plus aria-hidden />} onPress={addRow}>
        {outlineWords.addFrame}
      </Button>
      <IconButton label={frameWords.duplicateFrame} shortcut={shownKeys('Ctrl+D')} onPress={duplicateRows}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton label={frameWords.deleteFrame} shortcut={shownKeys('Ctrl+Delete')} onPress={removeRows}>
        <Trash2 aria-hidden />
      </IconButton>
      <IconButton label={frameWords.earlier} shortcut={shownKeys('Alt+ArrowUp')} onPress={() => moveRows(-1)}>
        <ChevronUp aria-hidden />
      </IconButton>
      <IconButton label={frameWords.later} shortcut={shownKeys('Alt+ArrowDown')} onPress={() => moveRows(1)}>
        <ChevronDown aria-hidden />
      </IconButton>
    </>
  )
}
