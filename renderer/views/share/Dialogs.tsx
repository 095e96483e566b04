import { lazy, Suspense, useEffect, useRef } from 'react'
import { session } from '../../document/session'
import { useSession } from '../../use'
import { KeepStamp } from '../frame/KeepStamp'
import { Keys } from '../help/Keys'
import { Palette } from '../help/Palette'
import { PlaceQuestion } from '../library/PlaceQuestion'
import { Looks } from '../looks/Looks'
import { ClosingQuestion } from './ClosingQuestion'
import { FileQuestion } from './FileQuestion'
import { ReadingNote } from './ReadingNote'
import { TroubleNote } from './TroubleNote'

/** The one question open at a time. */
export function Dialogs() {
  const dialog = useSession((state) => state.dialog)
  const isOpen = dialog !== null
  const origin = useRef<Element | null>(null)
  useEffect(
    () =>
      session.subscribe((now, before) => {
        const { activeElement } = document
        if (before.dialog !== null || now.dialog === null || activeElement?.closest(A_DIALOG)) return
        origin.current = activeElement
      }),
    [],
  )
  useEffect(() => {
    if (isOpen) return
    // Who came from one dialog to another cannot go back into the first.
    const back = setTimeout(() => {
      if (document.activeElement !== document.body) return
      const { current } = origin
      if (current instanceof HTMLElement && current !== document.body && current.isConnected)
        return current.focus({ preventScroll: true })
      const sheet = document.querySelector<HTMLElement>('[aria-describedby=sheet-hint]')
      const ground = sheet ?? document.querySelector<HTMLElement>('main button')
      ground?.focus({ preventScroll: true })
    }, AFTER_CLOSING)
    return () => clearTimeout(back)
  }, [isOpen])
  const isFile = dialog?.dialog === 'file'
  useEffect(() => {
    // What its answers lead to is at hand when one is given: no moment without a question in between.
    if (isFile) for (const load of [merging, adding, answering]) void load().catch(() => {}) // it is asked for again
  }, [isFile])
  if (!dialog) return null
  switch (dialog.dialog) {
    case 'file':
      return <FileQuestion summary={dialog.summary} />
    case 'reading':
      return <ReadingNote progress={dialog.progress} />
    case 'merge':
      return (
        <Suspense>
          <MergeQuestion summary={dialog.summary} material={dialog.material} />
        </Suspense>
      )
    case 'addFrames':
      return (
        <Suspense>
          <AddFrames summary={dialog.summary} records={dialog.records} />
        </Suspense>
      )
    case 'answer':
      return (
        <Suspense>
          <AnswerQuestion summary={dialog.summary} material={dialog.material} />
        </Suspense>
      )
    case 'send':
      return (
        <Suspense>
          <SendQuestion purpose={dialog.purpose} />
        </Suspense>
      )
    case 'snapshots':
      return (
        <Suspense>
          <Snapshots list={dialog.list} />
        </Suspense>
      )
    case 'goBack':
      return (
        <Suspense>
          <GoBack backups={dialog.backups} />
        </Suspense>
      )
    case 'libraryPlace':
      return <PlaceQuestion chosen={dialog.chosen} />
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

const A_DIALOG = '[role=dialog], [role=alertdialog]'

/** Milliseconds in which a closing dialog gives focus back by itself. */
const AFTER_CLOSING = 60

// What the first screen does not need is asked for when it is.
const DeckQuestion = lazy(() =>
  import('./DeckQuestion').then(({ DeckQuestion }) => ({ default: DeckQuestion })),
)
const merging = () => import('./merge/MergeQuestion')
const adding = () => import('./addFrames/AddFrames')
const answering = () => import('./answer/AnswerQuestion')
const MergeQuestion = lazy(() => merging().then(({ MergeQuestion }) => ({ default: MergeQuestion })))
const AddFrames = lazy(() => adding().then(({ AddFrames }) => ({ default: AddFrames })))
const AnswerQuestion = lazy(() => answering().then(({ AnswerQuestion }) => ({ default: AnswerQuestion })))
const SendQuestion = lazy(() =>
  import('./send/SendQuestion').then(({ SendQuestion }) => ({ default: SendQuestion })),
)
const Snapshots = lazy(() => import('../history/Snapshots').then(({ Snapshots }) => ({ default: Snapshots })))
const GoBack = lazy(() => import('../history/GoBack').then(({ GoBack }) => ({ default: GoBack })))
