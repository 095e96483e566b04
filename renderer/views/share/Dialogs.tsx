import { lazy, Suspense, useEffect } from 'react'
import { useSession } from '../../use'
import { KeepStamp } from '../frame/KeepStamp'
import { Keys } from '../help/Keys'
import { Palette } from '../help/Palette'
import { Looks } from '../looks/Looks'
import { ClosingQuestion } from './ClosingQuestion'
import { FileQuestion } from './FileQuestion'
import { TroubleNote } from './TroubleNote'

/** The one question open at a time. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog)
  const isOpen = dialog !== null
  useEffect(() => {
    if (isOpen) return
    // Who came from one dialog to another cannot go back into the first.
    const back = setTimeout(() => {
      if (document.activeElement !== document.body) return
      const sheet = document.querySelector<HTMLElement>('[aria-describedby=sheet-hint]')
      const ground = sheet ?? document.querySelector<HTMLElement>('main button')
      ground?.focus({ preventScroll: true })
    }, AFTER_CLOSING)
    return () => clearTimeout(back)
  }, [isOpen])
  if (!dialog) return null
  switch (dialog.dialog) {
    case 'file':
      return <FileQuestion summary={dialog.summary} />
    case 'trouble':
      return <TroubleNote trouble={dialog.trouble} name={dialog.name} />
    case 'deck':
      return (
        <Suspense>
          <DeckQuestion />
        </Suspense>
      )
    case 'keys':
      return <Keys />
    case 'palette':
      return <Palette />
    case 'looks':
      return <Looks guest={dialog.guest} />
    case 'keepStamp':
      return <KeepStamp />
    case 'closing':
      return <ClosingQuestion trouble={dialog.trouble} />
  }
}

/** Milliseconds in which a closing dialog gives focus back by itself. */
const AFTER_CLOSING = 60

// What the first screen does not need is asked for when it is.
const DeckQuestion = lazy(() =>
  import('./DeckQuestion').then(({ DeckQuestion }) => ({ default: DeckQuestion })),
)
