import { frameAlignment } from '../../../shared/method/alignment'
import { weakestLink } from '../../../shared/method/weakest'
import { type Doc, framesOf, get } from '../../../shared/model/doc'
import { readingWords } from '../../../shared/words/readings'
import { scoreWords } from '../../../shared/words/score'
import { scorecardWords } from '../../../shared/words/scorecard'
import { frameReading } from '../../parts/reading'
import { asPartOfBoard } from './boardState'
import { withCaveats } from './caveats'
import { FrameLink } from './FrameLink'
import { FramePicture } from './FramePicture'
import { say } from './numbers'
import { Tile, Tiles } from './Tiles'
import style from './Weakest.module.css'

/** The frame with the lowest alignment: what the board would gain without it, and what mending it alone brings. */
export function Weakest({ doc }: { readonly doc: Doc }) {
  const { frame: id, alignment, drag, lift, journeyBreaker } = weakestLink(doc)
  const frame = get(doc, id, 'frame')
  if (!frame || alignment === null) return <p className={style.calm}>{readingWords.noWeakest}</p>
  return (
    <div className={style.weakest}>
      <div className={style.moment}>
        <FramePicture id={frame.id} width={200} />
        <div>
          <p className={style.place}>{scorecardWords.frameNumber(framesOf(doc).indexOf(frame) + 1)}</p>
          <h3>
            <FrameLink frame={frame} />
          </h3>
          {journeyBreaker ? <p>{readingWords.isBreaker}</p> : null}
        </div>
      </div>
      <Tiles>
        <Tile
          label={scoreWords.alignment}
          value={say.exact(alignment)}
          state={withCaveats(doc, frameReading(frameAlignment(doc, frame.id)), [frame.id])}
          figure={{ figure: 'frame', frame: frame.id }}
        />
        <Tile
          label={readingWords.drag}
          value={drag === null ? null : say.signed(drag)}
          state={drag === null ? readingWords.dragNone : asPartOfBoard(doc, readingWords.dragMeans)}
          figure={{ figure: 'drag' }}
        />
        <Tile
          label={readingWords.liftBoard}
          value={lift === null ? null : say.signed(lift)}
          state={lift === null ? scorecardWords.needsTarget : asPartOfBoard(doc, readingWords.liftMeans)}
          figure={{ figure: 'lift' }}
        />
      </Tiles>
    </div>
  )
}
