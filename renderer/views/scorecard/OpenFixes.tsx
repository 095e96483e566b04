import { frameAlignment } from '../../../shared/method/alignment'
import type { Fix } from '../../../shared/method/fixes'
import type { Doc } from '../../../shared/model/doc'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Pager, usePages } from '../../parts/Pager'
import { Deed } from './Deed'
import { FrameLink, titleOf } from './FrameLink'
import { say } from './numbers'
import style from './OpenFixes.module.css'

interface Props {
  readonly doc: Doc
  readonly kind: 'needs-effort' | 'not-scored'
  readonly fixes: readonly Fix[]
}

/** Frames that cannot be ranked yet, each with the way to what is missing: nothing is guessed. */
export function OpenFixes({ doc, kind, fixes }: Props) {
  const pages = usePages(fixes)
  if (fixes.length === 0) return null
  const isEffort = kind === 'needs-effort'
  const title = isEffort ? scorecardWords.needsEffort : scorecardWords.notScored
  return (
    <section aria-label={title}>
      <h3 className={style.title}>{title}</h3>
      <p className={style.text}>{isEffort ? scorecardWords.needsEffortText : scorecardWords.notScoredText}</p>
      <ul>
        {pages.rows.map((fix) => (
          <li key={fix.frame.id} className={style.row}>
            <FrameLink frame={fix.frame} panel={isEffort ? 'details' : 'score'} />
            <span className={style.gap}>
              {fix.gapLevels === null
                ? ''
                : scorecardWords.gapOf(scorecardWords.levels(say.short(fix.gapLevels)))}
            </span>
            <Remedy doc={doc} fix={fix} />
          </li>
        ))}
      </ul>
      <Pager {...pages} />
    </section>
  )
}

/** What would bring it into the list: an effort, a score, or, for what is scored, a target to fall short of. */
function Remedy({ doc, fix: { frame, reason } }: { readonly doc: Doc; readonly fix: Fix }) {
  const title = titleOf(frame)
  const where = { frame: frame.id, guest: null }
  if (reason === 'needs-effort') {
    return (
      <Deed
        label={scorecardWords.estimate}
        name={scorecardWords.estimateOf(title)}
        where={{ ...where, field: 'effort' }}
      />
    )
  }
  if (frameAlignment(doc, frame.id).alignment !== null) {
    return (
      <Deed
        label={scorecardWords.setTarget}
        name={scorecardWords.setTargetFor(title)}
        where={{ frame: null, guest: null, field: 'board.target' }}
      />
    )
  }
  return (
    <Deed
      label={scorecardWords.score}
      name={scorecardWords.scoreOf(title)}
      where={{ ...where, field: 'scores.promise' }}
    />
  )
}
