import { useMemo } from 'react'
import { Pager, usePages } from '../../../parts/Pager'
import { ChangeCard } from './ChangeCard'
import { fieldName } from './fieldName'
import { grouped } from './grouped'
import { MarkedText } from './MarkedText'
import type { Sides } from './sides'
import style from './TextChanges.module.css'

/** Words that changed, a card a frame, a guest or the board. */
export function TextChanges({ before, after, difference }: Sides) {
  const groups = useMemo(() => grouped(difference.texts, ({ record }) => record), [difference.texts])
  const pages = usePages(groups, FIRST)
  return (
    <div>
      <ul className={style.cards}>
        {pages.rows.map((texts) => (
          <ChangeCard key={texts[0].record} before={before} after={after} record={texts[0].record}>
            <dl className={style.fields}>
              {texts.map((text) => (
                <div key={text.field}>
                  <dt>{fieldName(text)}</dt>
                  <dd>
                    <MarkedText before={text.before} after={text.after} />
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

const FIRST = 10
