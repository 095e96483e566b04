import writeXlsxFile, { type Sheet, type Cell as XlsxCell } from 'write-excel-file/node'
import type { Column, Cell as Said, Table } from '../../shared/exchange/tables/table'
import { tableOf } from '../../shared/exchange/tables/tables'
import { TABLES } from '../../shared/exports'
import type { Doc } from '../../shared/model/doc'
import { withoutDates } from '../package/zipDates'
import { continued } from './longCells'
import { cellText } from './xlsxText'

/**
 * All tables of a board as one workbook. Texts are cells of text whatever they begin with, so nothing is calculated;
 * moments are shown as this language writes days (BCP 47). The same board gives the same bytes.
 */
export async function xlsxOf(doc: Doc, { locale }: { readonly locale: string }): Promise<Uint8Array> {
  const days = dayFormat(locale)
  const sheets = TABLES.map((id) => sheetOf(continued(tableOf(doc, id)), days))
  const made = await writeXlsxFile(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBuffer()
  return withoutDates(made)
}

function sheetOf({ title, columns, rows }: Table, days: string): Sheet<Buffer> {
  return {
    sheet: title,
    data: [
      columns.map(headCell),
      ...rows.map((row) => row.map((said, at) => cellOf(said, columns[at], days))),
    ],
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }
}

function headCell({ name, kind }: Column): XlsxCell {
  return {
    type: String,
    value: cellText(name),
    fontWeight: 'bold',
    align: kind === 'number' ? 'right' : 'left',
    alignVertical: 'top',
    wrap: true,
    backgroundColor: HEAD,
  }
}

function cellOf(said: Said, column: Column | undefined, days: string): XlsxCell {
  if (said === null || said === '') return null
  if (typeof said === 'number') {
    return { type: Number, value: said, format: Number.isInteger(said) ? '0' : '0.00', alignVertical: 'top' }
  }
  const moment = column?.kind === 'date' ? new Date(said) : null
  if (moment !== null && !Number.isNaN(moment.getTime())) {
    return { type: Date, value: moment, format: days, align: 'left', alignVertical: 'top' }
  }
  return { type: String, value: cellText(said), wrap: true, alignVertical: 'top' }
}

/** The order of day, month and year as the language has it, in the letters every spreadsheet knows. */
function dayFormat(locale: string): string {
  const parts = formatIn(locale).formatToParts(new Date(Date.UTC(2026, 10, 22)))
  const letters = parts.map(({ type, value }) => {
    if (type === 'day') return 'dd'
    if (type === 'month') return 'mm'
    if (type === 'year') return 'yyyy'
    return type === 'literal' && /^[-./ ]+$/.test(value) ? value : ''
  })
  return `${letters.join('')} hh:mm`
}

function formatIn(locale: string): Intl.DateTimeFormat {
  const options = {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
  } as const
  try {
    return new Intl.DateTimeFormat(locale, options)
  } catch {
    return new Intl.DateTimeFormat('en', options)
  }
}

/** The panel of the look. */
const HEAD = '#faf7f1'
