import { Trash2 } from 'lucide-react'
import { LIMITS } from '../../../shared/limits'
import { CATALOG } from '../../../shared/method/catalog'
import type { Evidence } from '../../../shared/model/record'
import { EVIDENCE_TYPES, METRIC_KINDS } from '../../../shared/model/vocabulary'
import { detailsWords } from '../../../shared/words/details'
import { Choice } from '../../parts/Choice'
import { Field } from '../../parts/Field'
import { IconButton } from '../../parts/IconButton'
import { NONE } from '../../parts/options'
import { useReadOnly } from '../../parts/readOnly'
import { Toggle } from '../../parts/Toggle'
import { useEditor } from '../../use'
import style from './Evidence.module.css'

interface Props {
  readonly piece: Evidence
  /** From 0. */
  readonly place: number
  readonly count: number
  onChange(piece: Evidence, typing: boolean): void
  onRemove(): void
}

/** One thing that was seen, heard or measured. */
export function EvidencePiece({ piece, place, count, onChange, onRemove }: Props) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const { type, metric, note, illustrative } = piece
  return (
    <li className={style.piece} aria-label={detailsWords.evidencePlace(place + 1, count)}>
      <div className={style.head}>
        <div className={style.kind}>
          <Choice
            label={detailsWords.kind}
            value={type}
            placeholder={detailsWords.kind}
            options={KINDS}
            onChange={(key) => {
              const kind = EVIDENCE_TYPES.find((each) => each === key) ?? type
              onChange({ ...piece, type: kind, metric: kind === 'metric' ? metric : null }, false)
            }}
          />
        </div>
        {readOnly ? null : (
          <IconButton label={detailsWords.removeEvidence(place + 1)} onPress={onRemove}>
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </div>
      {type === 'metric' ? (
        <Choice
          label={detailsWords.metric}
          value={metric ?? NONE}
          placeholder={detailsWords.noMetric}
          options={METRICS}
          onChange={(key) =>
            onChange({ ...piece, metric: METRIC_KINDS.find((each) => each === key) ?? null }, false)
          }
        />
      ) : null}
      <Field
        label={detailsWords.note}
        value={note}
        limit={LIMITS.textLength}
        onChange={(text) => onChange({ ...piece, note: text }, true)}
        onDone={editor.pause}
      />
      <div className={style.made}>
        <Toggle
          label={detailsWords.illustrative}
          isOn={illustrative}
          isDisabled={readOnly}
          onChange={(isOn) => onChange({ ...piece, illustrative: isOn }, false)}
        />
      </div>
    </li>
  )
}

const KINDS = EVIDENCE_TYPES.map((id) => ({ id, label: CATALOG.evidenceTypes[id] }))
const METRICS = [
  ...METRIC_KINDS.map((id) => ({ id, label: detailsWords.metricNames[id] })),
  { id: NONE, label: detailsWords.noMetric },
]
