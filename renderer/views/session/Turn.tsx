import { useState } from 'react'
import { handOver } from '../../../shared/edit/rounds'
import { progressOf, roundFrames } from '../../../shared/method/rounds'
import type { Rater } from '../../../shared/model/record'
import type { Round } from '../../../shared/model/scoring'
import type { Dimension } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { sessionWords } from '../../../shared/words/session'
import { standUp } from '../../document/scoring'
import { say, session } from '../../document/session'
import { Button } from '../../parts/Button'
import { Segments } from '../../parts/Segments'
import { useDoc, useEditor } from '../../use'
import { Clock } from './Clock'
import { DimensionWalk } from './DimensionWalk'
import { useFocusHere } from './focusHere'
import { raterName } from './raterName'
import style from './Turn.module.css'
import { TurnFrames } from './TurnFrames'

interface Props {
  readonly round: Round
  readonly rater: Rater
}

/** One rater at the keys: her own levels for the frames of the session, the way she likes, and nobody else's. */
export function Turn({ round, rater }: Props) {
  const doc = useDoc()
  const editor = useEditor()
  const heading = useFocusHere()
  const [way, setWay] = useState<'frames' | 'dimensions'>('frames')
  const [dimension, setDimension] = useState<Dimension>('promise')
  const frames = roundFrames(doc, round)
  const { scored, of } = progressOf(doc, round, rater.id)
  const name = raterName(doc, rater.id)

  const leave = (finished: boolean) => {
    standUp(Date.now())
    editor.commit(editWords.handOver, handOver(editor.doc(), round.id, { finished }))
    // Nothing she did may be heard or read again by who comes next.
    say('')
    session.setState({ notice: null, scoring: 'round' })
  }

  return (
    <section className={style.turn} aria-label={sessionWords.hello(name)}>
      <header className={style.head}>
        <div className={style.who}>
          <h1 ref={heading} tabIndex={-1}>
            {sessionWords.hello(name)}
          </h1>
          <p>{sessionWords.ownOnly(name)}</p>
        </div>
        <Clock round={round} rater={rater.id} />
        <p className={style.progress}>
          <progress value={scored} max={Math.max(1, of)} aria-label={sessionWords.levelsOf(scored, of)} />
          <span>{sessionWords.levelsOf(scored, of)}</span>
        </p>
        <div className={style.way}>
          <Segments
            label={sessionWords.wayOfScoring}
            value={way}
            options={[
              { id: 'frames', label: sessionWords.frameByFrame },
              { id: 'dimensions', label: sessionWords.dimensionByDimension },
            ]}
            onChange={(next) => setWay(next)}
          />
        </div>
        <div className={style.deeds}>
          <Button look="quiet" onPress={() => leave(false)}>
            {sessionWords.pause}
          </Button>
          <Button look={scored === of ? 'strong' : 'plain'} onPress={() => leave(true)}>
            {sessionWords.finish}
          </Button>
        </div>
      </header>
      {frames.length === 0 ? (
        <p className={style.none}>{sessionWords.noFramesHere}</p>
      ) : way === 'frames' ? (
        <TurnFrames frames={frames} rater={rater} />
      ) : (
        <DimensionWalk dimension={dimension} frames={frames} rater={rater.id} onDimension={setDimension} />
      )}
    </section>
  )
}
