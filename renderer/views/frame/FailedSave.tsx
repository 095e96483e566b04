import { useStore } from 'zustand'
import type { TroubleCode } from '../../../shared/errors'
import { environmentWords, savingWords } from '../../../shared/words/environment'
import { frameWords } from '../../../shared/words/frame'
import { run } from '../../commands'
import { showLibraryFolder } from '../../document/retrying'
import type { OpenedBoard } from '../../document/session'
import { Button } from '../../parts/Button'
import style from './FailedSave.module.css'

/** Stays until everything is on disk again. */
export function FailedSave({ opened }: { readonly opened: OpenedBoard }) {
  const saving = useStore(opened.saver.saving)
  if (saving.state !== 'failed') return null
  const { lead, text } = savingWords(saving.trouble)
  return (
    <div role="alert" className={style.bar}>
      <p>
        <strong>{lead}</strong> {text}
      </p>
      {saving.trouble.code === 'store-readonly' ? (
        <Button look="quiet" onPress={showLibraryFolder}>
          {environmentWords.showFolder}
        </Button>
      ) : null}
      {RESCUED.has(saving.trouble.code) ? (
        <Button look="quiet" onPress={() => run('board.send')}>
          {environmentWords.rescue}
        </Button>
      ) : null}
      <Button onPress={opened.saver.retry}>{frameWords.retry}</Button>
    </div>
  )
}

/** The library is there and only takes nothing: what is on the screen can be brought into safety. */
const RESCUED: ReadonlySet<TroubleCode> = new Set(['store-full', 'store-readonly', 'store-io'])
