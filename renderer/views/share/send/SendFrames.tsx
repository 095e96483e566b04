import { framesOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { sendingWords } from '../../../../shared/words/sending'
import { Button } from '../../../parts/Button'
import { useDoc, useSession } from '../../../use'
import { Options } from '../deck/Options'
import { Part } from '../deck/Part'
import style from './SendFrames.module.css'
import { SendList } from './SendList'
import { SendRange } from './SendRange'

const WHICH = ['all', 'some'] as const

interface Props {
  readonly purpose: 'slice' | 'review'
  /** null: all. */
  readonly chosen: readonly Id[] | null
  onChange(chosen: readonly Id[] | null): void
}

/** Which frames go along: ticked in a list, or typed as numbers. A review copy has all of them unless somebody chooses. */
export function SendFrames({ purpose, chosen, onChange }: Props) {
  const doc = useDoc()
  const shown = useSession((state) => state.frame)
  const frames = framesOf(doc)
  if (frames.length === 0) return <p className={style.none}>{sendingWords.noFrames}</p>
  const aside = chosen === null ? null : <span>{sendingWords.chosenCount(chosen.length, frames.length)}</span>
  return (
    <Part title={sendingWords.frames} aside={aside}>
      {purpose === 'review' ? (
        <Options
          label={sendingWords.frames}
          quiet
          values={WHICH}
          words={{ all: sendingWords.allFrames(frames.length), some: sendingWords.someFrames }}
          value={chosen === null ? 'all' : 'some'}
          onChange={(which) => onChange(which === 'all' ? null : frames.map(({ id }) => id))}
        />
      ) : null}
      {chosen === null ? null : (
        <>
          <div className={style.quick}>
            <SendRange chosen={chosen} onChange={onChange} />
            <div className={style.ways}>
              <Button look="quiet" onPress={() => onChange(frames.map(({ id }) => id))}>
                {sendingWords.all}
              </Button>
              <Button look="quiet" onPress={() => onChange([])}>
                {sendingWords.none}
              </Button>
              <Button look="quiet" isDisabled={shown === null} onPress={() => shown && onChange([shown])}>
                {sendingWords.thisFrame}
              </Button>
            </div>
          </div>
          <SendList chosen={chosen} onChange={onChange} />
        </>
      )}
    </Part>
  )
}
