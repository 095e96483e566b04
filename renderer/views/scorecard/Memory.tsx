import { useState } from 'react'
import type { Layer } from '../../../shared/method/memory'
import type { Doc } from '../../../shared/model/doc'
import { PHASES, type Phase } from '../../../shared/model/vocabulary'
import { feelingCurve } from '../../../shared/scene/charts/feelingCurve'
import { methodWords } from '../../../shared/words/method'
import { readingWords } from '../../../shared/words/readings'
import { LiveChart } from '../../parts/Chart'
import { Choice } from '../../parts/Choice'
import style from './Memory.module.css'
import { MemoryLayer } from './MemoryLayer'

/** What is likely to stay, beside the plain mean, as intended and as felt; of one part of the story on demand. */
export function Memory({ doc }: { readonly doc: Doc }) {
  const [phase, setPhase] = useState<Phase | null>(null)
  return (
    <div className={style.memory}>
      <div className={style.choice}>
        <Choice
          label={readingWords.phase}
          value={phase ?? WHOLE}
          placeholder={readingWords.whole}
          options={[
            { id: WHOLE, label: readingWords.whole },
            ...PHASES.map((id) => ({ id, label: methodWords.phase[id] })),
          ]}
          onChange={(id) => setPhase(PHASES.find((each) => each === id) ?? null)}
        />
      </div>
      <div className={style.layers}>
        {LAYERS.map((layer) => (
          <MemoryLayer key={layer} doc={doc} layer={layer} phase={phase} />
        ))}
      </div>
      <p className={style.quiet}>{readingWords.memoryAid}</p>
      <LiveChart of={doc} make={feelingCurve} empty={readingWords.noFeelings} />
    </div>
  )
}

const LAYERS: readonly Layer[] = ['intended', 'felt']
const WHOLE = 'whole!'
