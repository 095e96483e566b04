import { useState } from 'react'
import { addRater, setLevel, toggleNotApplicable } from '../../../shared/edit/scores'
import { frameAlignment } from '../../../shared/method/alignment'
import { bandOf } from '../../../shared/method/band'
import { bandLabel, dimensionCard, levelName } from '../../../shared/method/catalog'
import { apply, squash } from '../../../shared/model/change'
import { boardOf, get, ratersOf, scoresOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension, type Level } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { notify, say, session } from '../../document/session'
import { Choice } from '../../parts/Choice'
import { NEW } from '../../parts/options'
import { Ring } from '../../parts/Ring'
import { frameReading } from '../../parts/reading'
import { useDoc, useOpened, useSession } from '../../use'
import { DimensionRow } from './DimensionRow'
import style from './ScorePanel.module.css'

/** The frame's alignment and its six dimensions, scored by the person at the keyboard. */
export function ScorePanel({ frame }: { readonly frame: Frame }) {
  const doc = useDoc()
  const { editor, person } = useOpened()
  const [active, setActive] = useState<Dimension>('promise')
  const people = ratersOf(doc).filter((rater) => rater.group !== 'template')
  const asked = useSession((state) => state.scorer)
  // Nobody scores as somebody else by accident: until it is chosen, the first score makes a rater of one's own.
  const scorer = people.find((rater) => rater.id === asked) ?? null
  const reading = frameAlignment(doc, frame.id)
  const { target } = boardOf(doc)
  const drafts = scoresOf(doc, frame.id).some(
    (score) =>
      get(doc, score.rater, 'rater')?.group === 'template' &&
      DIMENSIONS.some((d) => score.levels[d] !== null),
  )

  const score = (dimension: Dimension, level: Level | null) => {
    const now = editor.doc()
    if (!scorer && level === null) return
    const joined = scorer ? null : addRater(now, person || scoreWords.you, 'marketing')
    const rater = scorer?.id ?? joined?.rater
    if (!rater) return
    const start = joined ? apply(now, joined.change) : now
    const levelled = setLevel(start, frame.id, rater, dimension, level)
    editor.commit(
      level ? editWords.score : editWords.clearScore,
      joined ? squash(joined.change, levelled) : levelled,
    )
    session.setState({ scorer: rater })
    const { label } = dimensionCard(dimension)
    say(level ? scoreWords.announce(label, level, levelName(level)) : scoreWords.cleared(label))
  }
  const leaveOut = (dimension: Dimension) => {
    const change = toggleNotApplicable(editor.doc(), frame.id, dimension)
    if (change.size === 0) notify(scoreWords.atMostTwo)
    else editor.commit(editWords.notApplicable, change)
  }

  return (
    <div className={style.panel}>
      <section className={style.head} aria-label={scoreWords.frameAlignment}>
        <Ring reading={reading} size={84} />
        <div>
          <p className={style.band}>
            {reading.alignment === null ? scoreWords.notScored : bandLabel(bandOf(reading.alignment))}
          </p>
          <p>{frameReading(reading)}</p>
          <p>{target === null ? scoreWords.noTarget : scoreWords.target(String(target))}</p>
        </div>
      </section>
      <Choice
        label={scoreWords.scorer}
        value={scorer?.id ?? NEW}
        placeholder={scoreWords.newVoice}
        options={[
          ...people.map(({ id, name }) => ({ id, label: name || scoreWords.you })),
          ...(scorer ? [] : [{ id: NEW, label: scoreWords.newVoice }]),
        ]}
        onChange={(id) => session.setState({ scorer: id === NEW ? null : id })}
      />
      {drafts ? <p className={style.note}>{scoreWords.draft}</p> : null}
      <div>
        {DIMENSIONS.map((dimension) => (
          <DimensionRow
            key={dimension}
            frame={frame}
            dimension={dimension}
            scorer={scorer}
            open={active === dimension}
            onOpen={() => setActive(dimension)}
            onScore={(level) => score(dimension, level)}
            onLeaveOut={() => leaveOut(dimension)}
          />
        ))}
      </div>
      <p className={style.note}>{scoreWords.keysHint}</p>
    </div>
  )
}
