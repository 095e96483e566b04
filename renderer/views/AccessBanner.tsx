import { Eye } from 'lucide-react'
import { environmentWords } from '../../shared/words/environment'
import { frameWords } from '../../shared/words/frame'
import { retryEditing, showLibraryFolder } from '../document/retrying'
import { Button } from '../parts/Button'
import { useLooking } from '../useAccess'
import style from './AccessBanner.module.css'

/** Over every view while nothing may be written: why, and what can be done about it. */
export function AccessBanner() {
  if (!useLooking()) return null
  return (
    <section className={style.banner} aria-label={environmentWords.banner}>
      <Eye aria-hidden />
      <p className={style.words}>
        <strong>{environmentWords.looking}</strong> {environmentWords.why}{' '}
        <span className={style.hint}>{environmentWords.hint}</span>
      </p>
      <Button look="quiet" onPress={showLibraryFolder}>
        {environmentWords.showFolder}
      </Button>
      <Button look="quiet" onPress={() => void retryEditing()}>
        {frameWords.retry}
      </Button>
    </section>
  )
}
