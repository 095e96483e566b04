import type { Figure } from '../../../shared/method/explain/figure'
import { type Layer, layerFrames, type Memory, predictedMemory } from '../../../shared/method/memory'
import { type Doc, get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Phase } from '../../../shared/model/vocabulary'
import { readingWords } from '../../../shared/words/readings'
import { scorecardWords } from '../../../shared/words/scorecard'
import { Explain } from '../../parts/Explain'
import { Deed } from './Deed'
import { titleOf } from './FrameLink'
import style from './MemoryLayer.module.css'
import { say, whole } from './numbers'

interface Props {
  readonly doc: Doc
  readonly layer: Layer
  /** null: the whole story. */
  readonly phase: Phase | null
}

/** One layer's prediction and mean, side by side: never one without the other. */
export function MemoryLayer({ doc, layer, phase }: Props) {
  const memory = predictedMemory(doc, layer, phase ?? undefined)
  const { memory100, mean100 } = memory
  return (
    <section className={style.layer} aria-label={readingWords.layer[layer]}>
      <h3>
        {readingWords.layer[layer]}
        <Explain figure={figureOf(layer, phase)} />
      </h3>
      <div className={style.pair}>
        <Large label={readingWords.memoryShort} value={memory100} />
        <Large label={readingWords.meanShort} value={mean100} />
      </div>
      {memory100 !== null && mean100 !== null ? (
        <p className={style.said}>{readingWords.memoryOf(whole(memory100), whole(mean100))}</p>
      ) : null}
      <p className={style.state}>{stateOf(memory, layer)}</p>
      <Ending doc={doc} layer={layer} memory={memory} />
      <Facts doc={doc} memory={memory} />
    </section>
  )
}

function figureOf(layer: Layer, phase: Phase | null): Figure {
  if (phase !== null) return { figure: 'phaseMemory', layer, phase }
  return { figure: layer === 'intended' ? 'memoryIntended' : 'memoryFelt' }
}

function Large({ label, value }: { readonly label: string; readonly value: number | null }) {
  return (
    <p>
      <span className={style.label}>{label}</span>
      <span className={style.value} data-missing={value === null || undefined}>
        {value === null ? scorecardWords.none : whole(value)}
      </span>
    </p>
  )
}

/** The way to the feeling that is missing at the end. */
function Ending({
  doc,
  layer,
  memory,
}: {
  readonly doc: Doc
  readonly layer: Layer
  readonly memory: Memory
}) {
  const last = layerFrames(doc, layer).at(-1)
  if (memory.reason !== 'ending-unknown' || !last || last.valence !== null) return null
  const title = titleOf(last.frame)
  return (
    <p>
      <Deed
        label={readingWords.sayFeeling}
        name={readingWords.sayFeelingOf(title)}
        where={{ frame: last.frame.id, guest: null, field: layer }}
      />
    </p>
  )
}

function Facts({ doc, memory }: { readonly doc: Doc; readonly memory: Memory }) {
  const { peak, peakFrame, end, endFrame, lift } = memory
  if (peak === null || end === null || lift === null) return null
  return (
    <>
      <dl className={style.facts}>
        <dt>{readingWords.peak}</dt>
        <dd>{readingWords.peakAt(say.shortSigned(peak), nameOf(doc, peakFrame))}</dd>
        <dt>{readingWords.end}</dt>
        <dd>{readingWords.peakAt(say.shortSigned(end), nameOf(doc, endFrame))}</dd>
      </dl>
      <p className={style.state}>{liftText(lift)}</p>
    </>
  )
}

function nameOf(doc: Doc, id: Id | null): string {
  const frame = get(doc, id, 'frame')
  return frame ? titleOf(frame) : scorecardWords.none
}

function liftText(lift: number): string {
  const points = say.exact(Math.abs(lift))
  if (points === say.exact(0)) return readingWords.liftNone
  return lift > 0 ? readingWords.liftUp(points) : readingWords.liftDown(points)
}

function stateOf({ state, reason, known, frames }: Memory, layer: Layer): string {
  const [some, all] = [say.short(known), say.short(frames)]
  if (state === 'empty') return readingWords.memoryEmpty
  if (reason === 'ending-unknown') return readingWords.noMemory[reason][layer]
  if (reason === 'fewer-than-half') return readingWords.noMemory[reason](some, all)
  return state === 'complete' ? readingWords.memoryComplete(all) : readingWords.memoryPartial(some, all)
}
