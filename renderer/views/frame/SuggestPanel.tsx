import { useState } from 'react'
import { useStore } from 'zustand'
import { parcelOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension } from '../../../shared/model/vocabulary'
import { reviewWords } from '../../../shared/words/comments'
import { authorOf } from '../../document/reviewing'
import { session } from '../../document/session'
import { suggestionBy } from '../../document/suggesting'
import { useDoc } from '../../use'
import style from './SuggestPanel.module.css'
import { SuggestRow } from './SuggestRow'

/** In a review copy the six dimensions take suggestions: they count once the sender accepts them. */
export function SuggestPanel({ frame }: { readonly frame: Frame }) {
  const doc = useDoc()
  const author = useStore(session, authorOf)
  const [active, setActive] = useState<Dimension>('promise')
  const applies = DIMENSIONS.filter((each) => !frame.notApplicable.includes(each))
  const given = applies.filter((each) => suggestionBy(doc, frame.id, author, each) !== null)
  return (
    <div className={style.panel}>
      <div>
        <h2 className={style.title}>{reviewWords.suggestions}</h2>
        <p className={style.text}>{reviewWords.suggestionsText(parcelOf(doc)?.from ?? '')}</p>
        <p className={style.count}>{reviewWords.suggested(given.length, applies.length)}</p>
      </div>
      <div data-field="scores">
        {applies.map((dimension) => (
          <SuggestRow
            key={dimension}
            frame={frame}
            dimension={dimension}
            own={suggestionBy(doc, frame.id, author, dimension)}
            open={active === dimension}
            onOpen={() => setActive(dimension)}
          />
        ))}
      </div>
      <p className={style.text}>{reviewWords.keysHint}</p>
    </div>
  )
}
