import { useMemo } from 'react'
import { differenceWords } from '../../../../shared/words/history'
import { outlineWords } from '../../../../shared/words/outline'
import { Pager, usePages } from '../../../parts/Pager'
import { ChangeCard } from './ChangeCard'
import style from './DetailChanges.module.css'
import type { DetailMoved } from './details'
import { grouped } from './grouped'
import type { Sides } from './sides'

/** Fields that were chosen otherwise: a feeling, a channel, an owner. */
export function DetailChanges({
  before,
  after,
  details,
}: Sides & { readonly details: readonly DetailMoved[] }) {
  const groups = useMemo(() => grouped(details, ({ frame }) => frame), [details])
  const pages = usePages(groups)
  return (
    <div>
      <ul className={style.cards}>
        {pages.rows.map((group) => (
          <ChangeCard key={group[0].frame} before={before} after={after} record={group[0].frame}>
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
          </ChangeCard>
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

function Value({ text }: { readonly text: string }) {
  return text === '' ? <span className={style.none}>{differenceWords.empty}</span> : text
}
