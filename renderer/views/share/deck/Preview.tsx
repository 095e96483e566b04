import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useRef } from 'react'
import { useStore } from 'zustand'
import { get } from '../../../../shared/model/doc'
import type { Sheet } from '../../../../shared/scene/deck/paper'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { frameWords } from '../../../../shared/words/frame'
import type { DeckPreview } from '../../../document/deckPreview'
import { IconButton } from '../../../parts/IconButton'
import { useDoc } from '../../../use'
import { useBlind } from '../../session/blind'
import { PageList } from './PageList'
import { PagePicture } from './PagePicture'
import { PageWords } from './PageWords'
import style from './Preview.module.css'
import { useSize } from './useSize'

/** The real pages: all of them in little, one of them large. */
export function Preview({ preview }: { readonly preview: DeckPreview }) {
  const { sheet, rows, state, shown } = useStore(preview.store)
  const isBlind = useBlind()
  const count = rows.length
  return (
    <section aria-label={deckDialogWords.preview} className={style.preview}>
      {sheet ? <PageList preview={preview} sheet={sheet} /> : <div />}
      <div className={style.large}>
        {sheet && count > 0 ? <Stage preview={preview} sheet={sheet} /> : <div className={style.stage} />}
        {state === 'whole' && count === 0 ? <p className={style.note}>{deckDialogWords.noPages}</p> : null}
        {state === 'failed' ? <p className={style.note}>{deckDialogWords.noPreview}</p> : null}
        <Unset preview={preview} />
        <Soft preview={preview} />
        {isBlind ? <p className={style.note}>{deckDialogWords.blind}</p> : null}
        <div className={style.turn}>
          <IconButton
            label={deckDialogWords.previousPage}
            shortcut="PageUp"
            isDisabled={shown <= 1}
            onPress={() => preview.show(shown - 1)}
          >
            <ChevronLeft aria-hidden />
          </IconButton>
          <p aria-live="polite" className={style.place}>
            {count === 0 ? '' : deckDialogWords.pageOf(shown, count)}
          </p>
          <IconButton
            label={deckDialogWords.nextPage}
            shortcut="PageDown"
            isDisabled={shown >= count}
            onPress={() => preview.show(shown + 1)}
          >
            <ChevronRight aria-hidden />
          </IconButton>
        </div>
      </div>
    </section>
  )
}

interface StageProps {
  readonly preview: DeckPreview
  readonly sheet: Sheet
}

function Stage({ preview, sheet }: StageProps) {
  const laid = useStore(preview.store, (state) => state.pages.get(state.shown))
  const stage = useRef<HTMLDivElement>(null)
  const room = useSize(stage)
  const width = Math.floor(Math.min(room.width, (room.height * sheet.w) / sheet.h))
  return (
    <div ref={stage} className={style.stage}>
      {width > 0 ? <PagePicture laid={laid} sheet={sheet} width={width} className={style.page} /> : null}
      {laid ? <PageWords page={laid.page} /> : null}
    </div>
  )
}

/** Photographs that will look soft in print, while there is still time to put better ones in their place. */
function Soft({ preview }: { readonly preview: DeckPreview }) {
  const coarse = useStore(preview.store, (state) => state.coarse)
  if (coarse.length === 0) return null
  const named = coarse.slice(0, NAMED).map(({ name, dpi }) => deckDialogWords.softPicture(name, dpi))
  return <p className={style.note}>{deckDialogWords.previewCoarse(named, coarse.length - named.length)}</p>
}

/** The others are named once the file is written. */
const NAMED = 3

/** Frames that could not be set out, by name, before anything is written. */
function Unset({ preview }: { readonly preview: DeckPreview }) {
  const failed = useStore(preview.store, (state) => state.failed)
  const doc = useDoc()
  if (failed.length === 0) return null
  const names = failed.map((id) => get(doc, id, 'frame')?.title || frameWords.untitledFrame)
  return <p className={style.note}>{deckDialogWords.previewFailed(names.join(', '))}</p>
}
