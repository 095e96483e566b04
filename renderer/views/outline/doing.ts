import { kindOf } from '../../../shared/edit/cellFields'
import { outlineWords } from '../../../shared/words/outline'
import { startComment } from '../../document/commenting'
import { say, session } from '../../document/session'
import { jumpTo } from '../jump'
import { columnLabel, fieldOf, isTyped } from './columns'
import { blockNow, cursor, goTo } from './cursor'
import {
  addRow,
  chooseAll,
  clearChosen,
  duplicateRows,
  moveRows,
  removeRows,
  setCell,
  startEditing,
} from './deeds'
import type { Deed } from './keys'

/** Does what a key press in the table asks for. */
export function doDeed(deed: Deed): void {
  switch (deed.deed) {
    case 'go':
      goTo(deed.to, deed.way)
      return deed.way === 'extend' ? sayBlock() : undefined
    case 'edit':
      return openCell()
    case 'type':
      return typed(deed.key)
    case 'clear':
      return clearChosen()
    case 'add':
      return addRow()
    case 'duplicate':
      return duplicateRows()
    case 'remove':
      return removeRows()
    case 'earlier':
      return moveRows(-1)
    case 'later':
      return moveRows(1)
    case 'all':
      return chooseAll()
    case 'single':
      return cursor.setState({ anchor: null })
    case 'leave':
      return
  }
}

function sayBlock(): void {
  const { from, to } = blockNow()
  say(outlineWords.selected(to.row - from.row + 1, to.column - from.column + 1))
}

/** Columns that are only read open what they speak of. */
function openCell(): void {
  const { column, atEnd } = cursor.getState()
  const { frame } = session.getState()
  if (fieldOf(column) !== null) return startEditing('edit')
  if (atEnd || frame === null) return
  if (column === 'comments') return startComment()
  if (column === 'alignment') return jumpTo({ frame, guest: null, field: 'scores' })
  cursor.setState({ anchor: null, editing: { how: 'edit', query: '', begun: null } })
}

function typed(key: string): void {
  const { column, atEnd } = cursor.getState()
  const field = fieldOf(column)
  if (field === null) return say(outlineWords.onlyRead(columnLabel(column)))
  if (isTyped(column)) return startEditing('replace')
  const isDigit = kindOf(field) === 'rung' && /^[0-5]$/.test(key)
  if (isDigit && !atEnd) return setCell(field, key === '0' ? '' : key)
  startEditing('replace', key === 'Dead' || key === ' ' || isDigit ? '' : key)
}
