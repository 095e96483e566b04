import { useMemo, useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { boardOf, docOf, framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import type { Rec } from '../../../../shared/model/record'
import type { FileSummary } from '../../../../shared/sharing'
import { mergingWords } from '../../../../shared/words/merging'
import { shareWords } from '../../../../shared/words/share'
import { addFrames } from '../../../document/merging'
import { stopReading } from '../../../document/reading'
import { session } from '../../../document/session'
import { Button } from '../../../parts/Button'
import { Overlay } from '../../../parts/Overlay'
import { useSession } from '../../../use'
import { Options } from '../deck/Options'
import style from './AddFrames.module.css'
import { FrameTiles } from './FrameTiles'

const PLACES = ['after', 'end'] as const

interface Props {
  readonly summary: FileSummary
  readonly records: readonly Rec[]
}

/** Which frames of a file come into the open board, and where to. */
export function AddFrames({ summary, records }: Props) {
  const doc = useMemo(() => docOf(records), [records])
  const all = framesOf(doc)
  const frame = useSession((state) => state.frame)
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(
    () => new Set(all.length === 1 ? [all[0]?.id ?? ''] : []),
  )
  const [place, setPlace] = useState<(typeof PLACES)[number]>(frame === null ? 'end' : 'after')
  const [work, setWork] = useState<'none' | 'going' | 'stopping'>('none')
  const isGoing = work !== 'none'
  const isAll = chosen.size === all.length
  const leave = () => {
    if (!isGoing) return session.setState({ dialog: null })
    setWork('stopping')
    stopReading()
  }
  const add = async () => {
    setWork('going')
    const frames = all.flatMap(({ id }) => (chosen.has(id) ? [id] : []))
    await addFrames(summary, frames, place === 'after' ? frame : null)
    setWork('none')
  }
  return (
    <Overlay size="tiles" closes="escape" onClose={leave}>
      <Dialog className={style.dialog ?? ''}>
        <div className={style.inside}>
          <div className={style.choosing} inert={isGoing}>
            <div className={style.head}>
              <Heading slot="title" className={style.title ?? ''}>
                {mergingWords.addTitle}
              </Heading>
              <p>{mergingWords.addLead(boardOf(doc).title.trim() || summary.name)}</p>
              <div className={style.choices}>
                <Button
                  isDisabled={all.length === 0}
                  onPress={() => setChosen(new Set(isAll ? [] : all.map(({ id }) => id)))}
                >
                  {isAll ? mergingWords.addNone : mergingWords.addAll}
                </Button>
                {frame === null ? null : (
                  <Options
                    label={mergingWords.addWhere}
                    quiet
                    values={PLACES}
                    words={mergingWords.addPlaces}
                    value={place}
                    onChange={setPlace}
                  />
                )}
              </div>
            </div>
            {all.length === 0 ? (
              <p className={style.none}>{mergingWords.addNothing}</p>
            ) : (
              <FrameTiles doc={doc} chosen={chosen} onChoose={setChosen} />
            )}
          </div>
          <div className={style.foot}>
            <Button isPending={work === 'stopping'} onPress={leave}>
              {work === 'stopping' ? shareWords.stopping : shareWords.cancel}
            </Button>
            <Button
              look="strong"
              isPending={isGoing}
              isDisabled={chosen.size === 0}
              onPress={() => void add()}
            >
              {mergingWords.add(chosen.size)}
            </Button>
          </div>
        </div>
      </Dialog>
    </Overlay>
  )
}
