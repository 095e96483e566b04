import { dimensionCard, levelName } from '../../../../shared/method/catalog'
import { perDoc } from '../../../../shared/method/perDoc'
import { type Doc, framesOf, get } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Comment, Suggestion } from '../../../../shared/model/sharing'
import type { Level } from '../../../../shared/model/vocabulary'
import { frameWords } from '../../../../shared/words/frame'
import { sendingWords } from '../../../../shared/words/sending'
import { saidIn } from '../../../document/sending'
import { useDoc } from '../../../use'
import { Part } from '../deck/Part'
import style from './WhatGoesBack.module.css'

/** A reader's comments and suggested scores, frame by frame, as they will be read. */
export function WhatGoesBack() {
  const doc = useDoc()
  const frames = framesOf(doc)
  const told = toldIn(doc)
  return (
    <Part title={sendingWords.saidTitle}>
      {told.size === 0 ? (
        <p className={style.none}>{sendingWords.nothingSaid}</p>
      ) : (
        <ul className={style.frames} aria-label={sendingWords.saidTitle}>
          {frames
            .filter(({ id }) => told.has(id))
            .map((frame) => (
              <li key={frame.id}>
                <h4 className={style.frame}>
                  {sendingWords.saidOn(
                    frames.indexOf(frame) + 1,
                    frame.title.trim() || frameWords.untitledFrame,
                  )}
                </h4>
                <ul className={style.said}>
                  {(told.get(frame.id) ?? []).map((record) => (
                    <li key={record.id}>
                      {record.kind === 'comment' ? <p>{record.text}</p> : <Suggested suggestion={record} />}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
        </ul>
      )}
    </Part>
  )
}

function Suggested({ suggestion }: { readonly suggestion: Suggestion }) {
  const { dimension, level, reason } = suggestion
  const { label } = dimensionCard(dimension)
  return (
    <>
      <p className={style.level}>{sendingWords.suggested(label, level, levelName(level as Level))}</p>
      {reason.trim() === '' ? null : <p>{reason}</p>}
    </>
  )
}

/** By frame. */
const toldIn: (doc: Doc) => ReadonlyMap<Id, readonly (Comment | Suggestion)[]> = perDoc((doc) => {
  const told = new Map<Id, (Comment | Suggestion)[]>()
  for (const record of saidIn(doc)) {
    const frame = frameAround(doc, record)
    told.set(frame, [...(told.get(frame) ?? []), record])
  }
  return told
})

function frameAround(doc: Doc, { parent }: Comment | Suggestion): Id {
  const above = get(doc, parent, 'comment')
  return above ? frameAround(doc, above) : parent
}
