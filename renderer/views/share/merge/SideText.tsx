import { useMemo } from 'react'
import { wordDiff } from '../../../../shared/edit/wordDiff'
import { mergingWords } from '../../../../shared/words/merging'
import style from './SideText.module.css'

interface Props {
  readonly mine: string
  readonly theirs: string
  readonly side: 'mine' | 'theirs'
}

/** One side's words, with those marked that the other side does not have. */
export function SideText({ mine, theirs, side }: Props) {
  const runs = useMemo(() => wordDiff(mine, theirs), [mine, theirs])
  const other = side === 'mine' ? 'come' : 'gone'
  if ((side === 'mine' ? mine : theirs).trim() === '')
    return <p className={style.empty}>{mergingWords.empty}</p>
  return (
    <p className={style.text} dir="auto">
      {runs.map(({ run, text }, i) =>
        run === other ? null : run === 'same' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have nothing but their place
          <span key={i}>{text}</span>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: runs have nothing but their place
          <mark key={i} className={style[side]}>
            {text}
          </mark>
        ),
      )}
    </p>
  )
}
