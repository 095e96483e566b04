import { countingFrames } from '../../../shared/method/alignment'
import { boardOf, type Doc, framesOf } from '../../../shared/model/doc'
import { headline } from '../../../shared/scene/headline'
import { frameWords } from '../../../shared/words/frame'
import { scorecardWords } from '../../../shared/words/scorecard'
import { run } from '../../commands'
import { Button } from '../../parts/Button'
import { Veil } from '../session/Veil'
import { BoardNumber } from './BoardNumber'
import { caveatsOf } from './caveats'
import { Glance } from './Glance'
import style from './Head.module.css'
import { say } from './numbers'
import { sectionTitle } from './sections'

/** One sentence that says something, the number with all it stands on, and what is found below. */
export function Head({ doc, blind }: { readonly doc: Doc; readonly blind: boolean }) {
  const { intent } = boardOf(doc)
  const isEmpty = countingFrames(doc).length === 0
  const told = framesOf(doc).length
  return (
    <section className={style.head} aria-label={sectionTitle('story')} data-section="story">
      <div>
        <p className={style.eyebrow}>{scorecardWords.toContents}</p>
        <h2 tabIndex={-1}>{headline(doc, blind)}</h2>
      </div>
      {blind ? <Veil /> : null}
      <div className={style.facts}>
        {blind ? null : <BoardNumber doc={doc} />}
        <div className={style.beside}>
          {intent.trim() === '' ? null : <p className={style.intent}>{intent}</p>}
          {isEmpty ? (
            <div className={style.empty} data-field="board.frames">
              <p>
                {told === 0 ? scorecardWords.emptyText : scorecardWords.parkedText(told, say.short(told))}
              </p>
              <Button look="strong" onPress={() => run('frame.add')}>
                {frameWords.addFrame}
              </Button>
            </div>
          ) : (
            <Glance doc={doc} blind={blind} />
          )}
        </div>
      </div>
      {blind ? null : <Notes doc={doc} />}
    </section>
  )
}

/** What one has to know before quoting any number of this page. */
function Notes({ doc }: { readonly doc: Doc }) {
  const { draft, stale } = caveatsOf(doc)
  const all = say.short(countingFrames(doc).length)
  return (
    <>
      {draft.size > 0 ? (
        <p className={style.note}>{scorecardWords.draftBoard(say.short(draft.size), all)}</p>
      ) : null}
      {stale.size > 0 ? (
        <p className={style.note}>{scorecardWords.staleBoard(say.short(stale.size))}</p>
      ) : null}
    </>
  )
}
