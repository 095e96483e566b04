import {
  type AgreementFlag,
  boardKappa,
  dimensionAgreement,
  discussions,
  frameAgreement,
} from '../../../shared/method/agreement'
import { countingFrames } from '../../../shared/method/alignment'
import { CATALOG, dimensionCard } from '../../../shared/method/catalog'
import type { Doc } from '../../../shared/model/doc'
import { DIMENSIONS } from '../../../shared/model/vocabulary'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import style from './Agreement.module.css'
import { AgreementTable } from './AgreementTable'
import { ofBoard } from './boardState'
import { FrameLink } from './FrameLink'
import { kappaText } from './kappaText'
import { say } from './numbers'
import { Pairs } from './Pairs'
import { Tile, Tiles } from './Tiles'

/** How far apart those who scored are: what to talk about first, then the spread, then the board as a whole. */
export function Agreement({ doc }: { readonly doc: Doc }) {
  const frames = countingFrames(doc).filter(({ id }) => frameAgreement(doc, id).dims > 0)
  const apart = discussions(doc)
  const pages = usePages(apart)
  if (frames.length === 0) return <p className={style.calm}>{noneText(doc)}</p>
  const { kappa, pairs } = boardKappa(doc)
  const counts = flagCounts(doc)
  const together = counts.agree + counts['one-voice'] + counts.discuss
  const shared = ofBoard(doc, readingWords.ofShared(say.short(together)))
  return (
    <div className={style.agreement}>
      <Tiles>
        {FLAGS.map((flag) => (
          <Tile key={flag} label={readingWords.flags[flag]} value={say.short(counts[flag])} state={shared} />
        ))}
        <Tile
          label={readingWords.kappa}
          value={kappa === null ? null : say.exact(kappa)}
          state={kappa === null ? readingWords.noKappa : ofBoard(doc, kappaText(kappa, pairs.length))}
          figure={{ figure: 'kappa' }}
        />
      </Tiles>
      <section aria-label={readingWords.toDiscuss}>
        <h3 className={style.title}>{readingWords.toDiscuss}</h3>
        {apart.length === 0 ? (
          <p className={style.quiet}>{readingWords.noDiscuss(say.exact(CATALOG.defaults.adCutoff))}</p>
        ) : null}
        <ul>
          {pages.rows.map(({ frame, dimension, agreement }) => (
            <li key={`${frame.id} ${dimension}`} className={style.row}>
              <FrameLink frame={frame} />
              <span className={style.quiet}>
                {readingWords.differ(
                  dimensionCard(dimension).label,
                  agreement.ad === null ? scorecardWords.none : say.exact(agreement.ad),
                )}
              </span>
              <Explain figure={{ figure: 'agreement', frame: frame.id, dimension }} />
            </li>
          ))}
        </ul>
        <Pager {...pages} />
      </section>
      <AgreementTable doc={doc} frames={frames} />
      <Pairs doc={doc} />
    </div>
  )
}

const FLAGS = ['discuss', 'one-voice', 'agree'] as const satisfies readonly AgreementFlag[]

function flagCounts(doc: Doc): Readonly<Record<AgreementFlag, number>> {
  const counts = { none: 0, single: 0, agree: 0, 'one-voice': 0, discuss: 0 }
  for (const { id } of countingFrames(doc)) {
    for (const dimension of DIMENSIONS) counts[dimensionAgreement(doc, id, dimension).flag] += 1
  }
  return counts
}

function noneText(doc: Doc): string {
  return flagCounts(doc).single > 0 ? readingWords.oneRater : readingWords.noAgreement
}
