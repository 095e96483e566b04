import { ChevronLeft, ChevronRight, Copy, Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { DropIndicator, ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { moveFrames } from '../../../shared/edit/frames'
import { framesOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { run } from '../../commands'
import { select, session, showFrame } from '../../document/session'
import { IconButton } from '../../parts/IconButton'
import { scrolledTo } from '../../parts/stripPlace'
import { WindowedStrip } from '../../parts/WindowedStrip'
import { useDoc, useEditor, useSession } from '../../use'
import { useEditingOff } from '../../useAccess'
import style from './Filmstrip.module.css'
import { Thumbnail } from './Thumbnail'

/** The story in order: click to show, drag or Alt with arrows to move. */
export function Filmstrip() {
  const doc = useDoc()
  const editor = useEditor()
  const current = useSession((state) => state.frame)
  const frames = framesOf(doc)
  const strip = useRef<HTMLElement>(null)
  const place = frames.findIndex((frame) => frame.id === current)
  useEffect(() => {
    const list = strip.current?.querySelector('[role=listbox]')
    if (!list || place === -1) return
    list.scrollLeft = scrolledTo(list, place, SIZES)
    return takeKeysAlong(list, current)
  }, [current, place])
  const reviewing = useEditingOff()
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: reviewing,
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      const ids = [...keys].map(String)
      const at = frames.findIndex((frame) => frame.id === target.key)
      const before = target.dropPosition === 'before' ? frames[at] : frames[at + 1]
      editor.commit(editWords.moveFrame, moveFrames(editor.doc(), ids, before?.id ?? null))
    },
    renderDropIndicator: (target) => <DropIndicator target={target} className={style.drop ?? ''} />,
  })
  return (
    <section
      ref={strip}
      className={style.strip}
      aria-label={frameWords.strip}
      onKeyDownCapture={onStripKey}
      onKeyDown={keepLetters}
      onPointerDownCapture={onStripPress}
    >
      <WindowedStrip count={frames.length} sizes={SIZES}>
        <ListBox
          aria-label={frameWords.filmstrip}
          orientation="horizontal"
          layout="stack"
          className={style.list ?? ''}
          items={frames}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={current ? [current] : []}
          onSelectionChange={(keys) => keys !== 'all' && showFrame([...keys].map(String)[0] ?? current)}
          dragAndDropHooks={dragAndDropHooks}
        >
          {({ id, title }) => (
            <ListBoxItem id={id} textValue={title || frameWords.untitledFrame} className={style.item ?? ''}>
              <Thumbnail id={id} />
            </ListBoxItem>
          )}
        </ListBox>
      </WindowedStrip>
      {reviewing ? null : <Deeds />}
    </section>
  )
}

function Deeds() {
  return (
    <div className={style.deeds}>
      <IconButton label={frameWords.addFrame} shortcut="Ctrl+M" onPress={() => run('frame.add')}>
        <Plus aria-hidden />
      </IconButton>
      <IconButton label={frameWords.duplicateFrame} onPress={() => run('frame.duplicate')}>
        <Copy aria-hidden />
      </IconButton>
      <IconButton label={frameWords.deleteFrame} onPress={() => run('frame.delete')}>
        <Trash2 aria-hidden />
      </IconButton>
      <IconButton label={frameWords.earlier} shortcut="Alt+←" onPress={() => run('frame.earlier')}>
        <ChevronLeft aria-hidden />
      </IconButton>
      <IconButton label={frameWords.later} shortcut="Alt+→" onPress={() => run('frame.later')}>
        <ChevronRight aria-hidden />
      </IconButton>
    </div>
  )
}

/** As in the style. */
const SIZES = { item: 150, gap: 12 } as const

/** The keys go on with the frame that came: with a new one, a copy, or the neighbour of one that is gone. */
function takeKeysAlong(list: Element, current: Id | null): () => void {
  // In a long story the option is drawn a moment after it was scrolled to.
  const waiting = requestAnimationFrame(() => {
    const option = list.querySelector<HTMLElement>(`[data-key="${current}"]`)
    const isHere = list.contains(document.activeElement) && document.activeElement !== option
    if (isHere) option?.focus({ preventScroll: true })
  })
  return () => cancelAnimationFrame(waiting)
}

/** With the filmstrip focused, Delete, F2, N and D mean the frame, and Alt with arrows moves it. */
function onStripKey(event: KeyboardEvent): void {
  const deed = stripDeed(event)
  if (!deed) return
  if (deed === 'edit.rename') select([])
  event.preventDefault()
  event.stopPropagation()
  run(deed)
}

/** A letter looks for the frame that begins with it, and takes no tool. */
function keepLetters(event: KeyboardEvent): void {
  const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey
  if (letter && (event.target as HTMLElement).closest('[role=option], [role=listbox]'))
    event.stopPropagation()
}

/**
 * Shown on the press: when the list takes focus it scrolls to the chosen frame, and a frame chosen only on the release
 * would be another one by then.
 */
function onStripPress(event: PointerEvent): void {
  const option = (event.target as HTMLElement).closest('[role=option]')
  const key = option?.getAttribute('data-key')
  if (!key || event.button !== 0) return
  showFrame(key)
  requestAnimationFrame(() => option?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
}

function stripDeed(event: KeyboardEvent) {
  if (!(event.target as HTMLElement).closest('[role=option], [role=listbox]')) return null
  const ctrl = event.ctrlKey || event.metaKey
  if (event.altKey && event.key === 'ArrowLeft') return 'frame.earlier'
  if (event.altKey && event.key === 'ArrowRight') return 'frame.later'
  if (event.key === 'Delete' || event.key === 'Backspace') return 'frame.delete'
  if (event.key === 'F2') return 'edit.rename'
  const letter = event.key.toLowerCase()
  if (ctrl) return letter === 'd' ? 'frame.duplicate' : null
  if (event.altKey || !session.getState().letterKeys) return null
  if (letter === 'n') return event.shiftKey ? 'frame.addBefore' : 'frame.add'
  return letter === 'd' ? 'frame.duplicate' : null
}
