import { differenceWords } from '../../../../shared/words/history'
import { outlineWords } from '../../../../shared/words/outline'
import { ChangeCards } from './ChangeCards'
import style from './DetailChanges.module.css'
import type { DetailMoved } from './details'
import type { Sides } from './sides'

/** Fields that were chosen otherwise: a feeling, a channel, an owner. */
export function DetailChanges({
  before,
  after,
  details,
}: Sides & { readonly details: readonly DetailMoved[] }) {
  return (
    <ChangeCards before={before} after={after} rows={details} recordOf={frameOf}>
      {(group) => (
        <dl className={style.fields}>
          {group.map((detail) => (
            <div key={detail.field}>
              <dt>{outlineWords.column[detail.field]}</dt>
              <dd>
                <Value text={detail.before} /> <span aria-hidden>→</span>{' '}
                <strong>
                  <Value text={detail.after} />
                </strong>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </ChangeCards>
  )
}

function frameOf({ frame }: DetailMoved) {
  return frame
}

function Value({ text }: { readonly text: string }) {
  return text === '' ? <span className={style.none}>{differenceWords.empty}</span> : text
}
