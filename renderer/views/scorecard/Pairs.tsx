import { boardKappa } from '../../../shared/method/agreement'
import { type Doc, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Pager, usePages } from '../../parts/Pager'
import pairs from './AgreementTable.module.css'
import { kappaBand } from './kappaText'
import { say } from './numbers'
import style from './Table.module.css'

interface Row {
  readonly a: Id
  readonly b: Id
  /** null: too few to say. */
  readonly items: number | null
  readonly kappa: number | null
  readonly said: string
}

/** The pairs a board's kappa is made of, and those that were left out, with the reason. */
export function Pairs({ doc }: { readonly doc: Doc }) {
  const rows = pairsOf(doc)
  const pages = usePages(rows)
  if (rows.length === 0) return null
  return (
    <div>
      <h3 className={pairs.title}>{readingWords.pairs}</h3>
      <div className={style.scroll}>
        <table className={style.table} aria-label={readingWords.pairs}>
          <thead>
            <tr>
              <th scope="col">{readingWords.pair}</th>
              <th scope="col" className={style.right}>
                {readingWords.items}
              </th>
              <th scope="col" className={style.right}>
                {readingWords.kappaShort}
              </th>
              <th scope="col">{readingWords.agreementColumn}</th>
            </tr>
          </thead>
          <tbody>
            {pages.rows.map(({ a, b, items, kappa, said }) => (
              <tr key={`${a} ${b}`}>
                <th scope="row">{readingWords.pairOf(nameOf(doc, a), nameOf(doc, b))}</th>
                <td className={style.right}>{items === null ? scorecardWords.none : say.short(items)}</td>
                <td className={style.right}>{kappa === null ? scorecardWords.none : say.exact(kappa)}</td>
                <td className={style.quiet}>{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager {...pages} />
    </div>
  )
}

function pairsOf(doc: Doc): readonly Row[] {
  const { pairs, skipped } = boardKappa(doc)
  return [
    ...pairs.map((pair) => ({
      ...pair,
      said: pair.kappa === null ? readingWords.noVariation : kappaBand(pair.kappa),
    })),
    ...skipped.map(({ a, b, reason }) => ({
      a,
      b,
      items: null,
      kappa: null,
      said: readingWords.skipped[reason],
    })),
  ]
}

function nameOf(doc: Doc, rater: Id): string {
  return get(doc, rater, 'rater')?.name || readingWords.unnamedRater
}
