import { differenceWords } from '../../../../shared/words/history'
import style from './OtherChanges.module.css'
import type { OtherMoved } from './others'

/** What changed and is seen on no sheet: settings, links, raters. */
export function OtherChanges({ others }: { readonly others: readonly OtherMoved[] }) {
  return (
    <dl className={style.others}>
      {others.map(({ other, count }) => (
        <div key={other} className={style.other}>
          <dt>{differenceWords.others[other]}</dt>
          <dd>{differenceWords.otherCount(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
