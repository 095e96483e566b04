import { Checkbox, CheckboxGroup, Label } from 'react-aria-components'
import type { TableId } from '../../../../shared/exports'
import { tableWords } from '../../../../shared/words/tables'
import type { TablesRequest } from '../../../document/exporting'
import { TickBox } from '../../../parts/TickBox'
import { Options } from './Options'
import { Part } from './Part'
import style from './TablesForm.module.css'

interface Props {
  readonly value: TablesRequest
  onChange(value: TablesRequest): void
}

const FILES = ['xlsx', 'csv'] as const
const TABLES = ['frames', 'scores', 'fixes', 'findings'] as const satisfies readonly TableId[]

/** Frames, scores, fixes and findings for other programs: all in one workbook, or those that are chosen, a file each. */
export function TablesForm({ value, onChange }: Props) {
  return (
    <div className={style.form}>
      <Part title={tableWords.file}>
        <Options
          label={tableWords.file}
          quiet
          values={FILES}
          words={tableWords.files}
          value={value.format}
          onChange={(format) => onChange(format === 'xlsx' ? { format } : { format, tables: [...TABLES] })}
        />
        <p className={style.means}>{tableWords.fileMeans[value.format]}</p>
      </Part>
      <Part title={tableWords.which}>
        {value.format === 'xlsx' ? <Sheets /> : <Choice value={value} onChange={onChange} />}
        <p className={style.means}>{tableWords.safe}</p>
      </Part>
    </div>
  )
}

/** What the workbook holds: all of it, always. */
function Sheets() {
  return (
    <ul className={style.list}>
      {TABLES.map((id) => (
        <li key={id} className={style.row}>
          <Said id={id} />
        </li>
      ))}
    </ul>
  )
}

interface ChoiceProps {
  readonly value: Extract<TablesRequest, { readonly format: 'csv' }>
  onChange(value: TablesRequest): void
}

/** The last one that is ticked stays: no table at all is no file. */
function Choice({ value, onChange }: ChoiceProps) {
  const { tables } = value
  return (
    <CheckboxGroup
      value={[...tables]}
      onChange={(chosen) => onChange({ ...value, tables: TABLES.filter((id) => chosen.includes(id)) })}
      className={style.list ?? ''}
    >
      <Label className="unseen">{tableWords.which}</Label>
      {TABLES.map((id) => (
        <Checkbox
          key={id}
          value={id}
          isDisabled={tables.length === 1 && tables.includes(id)}
          className={style.row ?? ''}
        >
          <TickBox />
          <Said id={id} />
        </Checkbox>
      ))}
    </CheckboxGroup>
  )
}

function Said({ id }: { readonly id: TableId }) {
  return (
    <span className={style.said}>
      <strong>{tableWords.titles[id]}</strong> <span className={style.means}>{tableWords.holds[id]}</span>
    </span>
  )
}
