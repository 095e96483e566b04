import { Label, ProgressBar } from 'react-aria-components'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { shareWords } from '../../../../shared/words/share'
import { cancelExport, type Work } from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import style from './Working.module.css'

/** How far the file is, what it is at, and the way out. */
export function Working({ work }: { readonly work: Extract<Work, { readonly state: 'going' }> }) {
  const { progress, isStopping } = work
  // The printer does not say how far it is.
  const of = progress === null || (progress.phase === 'printing' && progress.done === 0) ? 0 : progress.of
  const phase = isStopping
    ? deckDialogWords.stopping
    : progress === null
      ? deckDialogWords.starting
      : deckDialogWords.phases[progress.phase]
  return (
    <div className={style.working}>
      <ProgressBar
        isIndeterminate={of === 0}
        minValue={0}
        maxValue={of === 0 ? 1 : of}
        value={progress?.done ?? 0}
        className={style.progress ?? ''}
      >
        {({ percentage }) => (
          <>
            <div className={style.line}>
              <Label className="unseen">{deckDialogWords.progress}</Label>
              <span className={style.phase}>{phase}</span>
              <span className={style.name}>{isStopping ? '' : progress?.name}</span>
              {of > 0 && progress !== null && !isStopping ? (
                <span className={style.count}>{deckDialogWords.ofAll(progress.done, of)}</span>
              ) : null}
            </div>
            <svg className={style.bar} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
              <rect className={style.track} width={100} height={4} />
              <rect className={of === 0 ? style.wandering : style.fill} width={percentage ?? 24} height={4} />
            </svg>
          </>
        )}
      </ProgressBar>
      {/* Each phase is said once; the frames' names would never end. */}
      <p aria-live="polite" className="unseen">
        {phase}
      </p>
      <Button autoFocus isDisabled={isStopping} onPress={cancelExport}>
        {shareWords.cancel}
      </Button>
    </div>
  )
}
