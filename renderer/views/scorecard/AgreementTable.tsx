import { useMemo } from 'react'
import { dimensionAgreement, frameAgreement } from '../../../shared/method/agreement'
import { CATALOG, dimensionCard } from '../../../shared/method/catalog'
import type { Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension } from '../../../shared/model/vocabulary'
import { agreementDots } from '../../../shared/scene/charts/agreementDots'
import type { ChartSize, Tones } from '../../../shared/scene/charts/chart'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { LiveChart } from '../../parts/Chart'
import { Explain } from '../../parts/Explain'
import { Pager, usePages } from '../../parts/Pager'
import spread from './AgreementTable.module.css'
import { withCaveats } from './caveats'
import { FrameLink } from './FrameLink'
import { say } from './numbers'
import style from './Table.module.css'

/** Frames down, dimensions across: the mean distance of the raters from their mean, and the word for it. */
export function AgreementTable({ doc, frames }: { readonly doc: Doc; readonly frames: readonly Frame[] }) {
  const pages = usePages(frames)
  const { rows } = pages
  const page = useMemo(() => ({ doc, frames: rows.slice(0, MOST_DRAWN).map(({ id }) => id) }), [doc, rows])
  return (
    <div className={spread.both}>
      <LiveChart of={page} make={dotsOf} empty={readingWords.noAgreement} />
      <div>
        <h3 className={spread.title}>{readingWords.spread}</h3>
        <p className={spread.hint}>{readingWords.spreadHint(say.exact(CATALOG.defaults.adCutoff))}</p>
        <div className={style.scroll}>
          <table className={style.table} aria-label={readingWords.spread}>
            <thead>
              <tr>
                <th scope="col">{scorecardWords.frame}</th>
                {DIMENSIONS.map((dimension) => (
                  <th key={dimension} scope="col">
                    {dimensionCard(dimension).label}
                  </th>
                ))}
                <th scope="col">{readingWords.adColumn}</th>
              </tr>
            </thead>
            <tbody>
              {pages.rows.map((frame) => (
                <Row key={frame.id} doc={doc} frame={frame} />
              ))}
            </tbody>
          </table>
        </div>
        <Pager {...pages} />
      </div>
    </div>
  )
}

/** Frames one picture can hold. */
const MOST_DRAWN = 60

interface Drawn {
  readonly doc: Doc
  readonly frames: readonly Id[]
}

function dotsOf({ doc, frames }: Drawn, size: ChartSize, tones: Tones, locale: string) {
  return agreementDots(doc, size, tones, locale, { frames })
}

function Row({ doc, frame }: { readonly doc: Doc; readonly frame: Frame }) {
  const { ad } = frameAgreement(doc, frame.id)
  return (
    <tr>
      <th scope="row">
        <FrameLink frame={frame} />
      </th>
      {DIMENSIONS.map((dimension) => (
        <Cell key={dimension} doc={doc} frame={frame} dimension={dimension} />
      ))}
      <td>
        <span className={style.withSign}>
          {ad === null ? scorecardWords.none : withCaveats(doc, say.exact(ad), [frame.id])}
          <Explain figure={{ figure: 'frameAgreement', frame: frame.id }} />
        </span>
      </td>
    </tr>
  )
}

interface CellProps {
  readonly doc: Doc
  readonly frame: Frame
  readonly dimension: Dimension
}

function Cell({ doc, frame, dimension }: CellProps) {
  const { ad, flag } = dimensionAgreement(doc, frame.id, dimension)
  if (frame.notApplicable.includes(dimension)) {
    // What was given before still counts in the frame's own mean (F13).
    const said = ad === null ? readingWords.notApplicable : readingWords.notApplicableAnd(say.exact(ad))
    return <td className={style.quiet}>{said}</td>
  }
  if (flag === 'none') return <td className={style.quiet}>{scorecardWords.none}</td>
  if (flag === 'single' || ad === null) return <td className={style.quiet}>{readingWords.single}</td>
  return (
    <td className={spread.cell} data-flag={flag}>
      {say.exact(ad)} <span>{readingWords.flagShort[flag]}</span>
    </td>
  )
}
