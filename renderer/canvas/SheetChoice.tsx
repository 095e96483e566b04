import { useEffect, useRef } from 'react'
import { Dialog, ListBox, Popover } from 'react-aria-components'
import { castGuest, castNewGuest } from '../../shared/edit/casting'
import { editFrame } from '../../shared/edit/frames'
import { get, guestsOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Feeling } from '../../shared/model/record'
import { figureOf } from '../../shared/scene/cast'
import { figureFor } from '../../shared/scene/looks'
import { sheetFields } from '../../shared/scene/sheet'
import { editWords } from '../../shared/words/edit'
import { frameWords } from '../../shared/words/frame'
import { session } from '../document/session'
import type { View } from '../document/view'
import { item } from '../parts/Choice'
import { FeelingGrid } from '../parts/FeelingGrid'
import { guestOptions, NEW, NONE } from '../parts/options'
import { useDoc, useEditor, useSession } from '../use'
import style from './SheetChoice.module.css'

/** The guest picker and the feelings, opened on the sheet beside what they change. */
export function SheetChoice({ frame, view }: { readonly frame: Id; readonly view: View }) {
  const doc = useDoc()
  const editor = useEditor()
  const choosing = useSession((state) => state.choosing)
  const anchor = useRef<HTMLDivElement>(null)
  const opened = useRef(0)
  useEffect(() => {
    if (choosing) opened.current = performance.now()
  }, [choosing])
  const field = choosing ? sheetFields(doc, frame).find((each) => each.field === choosing) : undefined
  if (!choosing || !field) return null

  const record = get(doc, frame, 'frame')
  const guest = get(doc, record?.guest ?? null, 'guest')
  const close = () => session.setState({ choosing: null })
  const feel = (intended: Feeling | null) => {
    // The same word again keeps a valence somebody set by hand.
    if (intended?.emotion !== record?.intended?.emotion)
      editor.commit(editWords.editFeeling, editFrame(doc, frame, { intended }))
    close()
  }
  const choose = (key: string) => {
    if (key === NEW) editor.commit(editWords.addGuest, castNewGuest(doc, frame, frameWords.newGuest))
    else editor.commit(editWords.editWho, castGuest(doc, frame, key === NONE ? null : key))
    close()
  }
  const { box } = field
  return (
    <>
      <div
        ref={anchor}
        className={style.anchor}
        style={{
          left: view.x + box.x * view.scale,
          top: view.y + box.y * view.scale,
          width: box.w * view.scale,
          height: box.h * view.scale,
        }}
      />
      <Popover
        triggerRef={anchor}
        isOpen
        // Who clicks twice means what the first click opened.
        shouldCloseOnInteractOutside={() => performance.now() - opened.current > DOUBLE_CLICK}
        onOpenChange={(isOpen) => isOpen || close()}
        className={style.popover ?? ''}
        data-sheet-part
      >
        <Dialog
          aria-label={choosing === 'guest' ? frameWords.chooseGuest : frameWords.chooseFeeling}
          className={style.dialog ?? ''}
        >
          {choosing === 'feeling' ? (
            <div className={style.feelings}>
              <FeelingGrid
                label={frameWords.intended}
                feeling={record?.intended ?? null}
                none={frameWords.noFeeling}
                figure={guest ? figureOf(guest) : figureFor(frame)}
                onChoose={feel}
              />
            </div>
          ) : (
            <ListBox
              aria-label={frameWords.guest}
              autoFocus
              selectionMode="single"
              selectedKeys={[record?.guest ?? NONE]}
              className={style.list ?? ''}
              disallowEmptySelection
              // Choosing what is chosen already closes the list and changes nothing.
              onAction={(key) => choose(String(key))}
            >
              {guestOptions(guestsOf(doc)).map(item)}
            </ListBox>
          )}
        </Dialog>
      </Popover>
    </>
  )
}

/** Milliseconds between the two clicks of a double click, at most. */
const DOUBLE_CLICK = 500
