import type { ReactNode } from 'react'
import { Label, ProgressBar } from 'react-aria-components'
import style from './Progress.module.css'

interface Props {
  /** Read, not shown: what is under way is said by the words above the bar. */
  readonly label: string
  readonly done: number
  /** 0: nobody knows how much there is, and the bar wanders. */
  readonly of: number
  /** The line above the bar; its last part stands at the end. */
  readonly children: ReactNode
}

/** How far something is that takes its time. */
export function Progress({ label, done, of, children }: Props) {
  return (
    <ProgressBar
      isIndeterminate={of === 0}
      minValue={0}
      maxValue={of === 0 ? 1 : of}
      value={Math.min(done, of)}
      className={style.progress ?? ''}
    >
      {({ percentage }) => (
        <>
          <div className={style.line}>
            <Label className="unseen">{label}</Label>
            {children}
          </div>
          <svg className={style.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
            <rect className={style.track} width={100} height={4} />
            <rect
              className={style.fill}
              data-wandering={of === 0 || undefined}
              width={percentage ?? 24}
              height={4}
            />
          </svg>
        </>
      )}
    </ProgressBar>
  )
}
