import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { shareWords } from '../../../../shared/words/share'
import { cancelExport, type Work } from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import { Progress } from '../../../parts/Progress'
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
      <Progress label={deckDialogWords.progress} done={progress?.done ?? 0} of={of}>
        <span className={style.phase}>{phase}</span>
        <span className={style.name}>{isStopping ? '' : progress?.name}</span>
        {of > 0 && progress !== null && !isStopping ? (
          <span className={style.count}>{deckDialogWords.ofAll(progress.done, of)}</span>
        ) : null}
      </Progress>
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
