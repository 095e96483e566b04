import { Eye } from 'lucide-react'
import { environmentWords } from '../../shared/words/environment'
import { frameWords } from '../../shared/words/frame'
import { retryEditing, showLibraryFolder } from '../document/retrying'
import { Button } from '../parts/Button'
import { useLooking } from '../useAccess'
import style from './AccessBanner.module.css'
import { Banner } from './Banner'

/** Over every view while nothing may be written: why, and what can be done about it. */
export function AccessBanner() {
  if (!useLooking()) return null
  return (
    <Banner
      label={environmentWords.banner}
      icon={<Eye aria-hidden />}
      deeds={
        <>
          <Button look="quiet" onPress={showLibraryFolder}>
            {environmentWords.showFolder}
          </Button>
          <Button look="quiet" onPress={() => void retryEditing()}>
            {frameWords.retry}
          </Button>
        </>
      }
    >
      <p>
        <strong>{environmentWords.looking}</strong> {environmentWords.why}{' '}
        <span className={style.hint}>{environmentWords.hint}</span>
      </p>
    </Banner>
  )
}
