import { ChevronLeft, ChevronRight, Copy, Plus, Trash2 } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { DropIndicator, ListBox, ListBoxItem, useDragAndDrop } from 'react-aria-components'
import { moveFrames } from '../../../shared/edit/frames'
import { frameAlignment } from '../../../shared/method/alignment'
import { type Doc, framesOf } from '../../../shared/model/doc'
import type { Frame } from '../../../shared/model/record'
import type { GroupInk } from '../../../shared/scene/ink'
import { ZONE_BOXES } from '../../../shared/scene/zones'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { scoreWords } from '../../../shared/words/score'
import { run } from '../../commands'
import { showFrame } from '../../document/session'
import { IconButton } from '../../parts/IconButton'
import { InkPicture } from '../../parts/InkPicture'
import { pictureOf } from '../../parts/pictures'
import { levelOfPoints, shownPoints } from '../../parts/points'
import { useDoc, useEditor, useSession } from '../../use'
import style from './Filmstrip.module.css'

/** The story in order: click to show, drag or Alt with arrows to move. */
export function Filmstrip() {
  const doc = useDoc()
  const editor = useEditor()
  const current = useSession((state) => state.frame)
  const frames = framesOf(doc)
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    if (current)
      strip.current
        ?.querySelector(`[data-key="${current}"]`)
        ?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  const { dragAndDropHooks } = useDragAndDrop({
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
      aria-label={frameWords.filmstrip}
      onKeyDownCapture={onStripKey}
    >
      <ListBox
        aria-label={frameWords.filmstrip}
        orientation="horizontal"
        layout="stack"
        className={style.list ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={current ? [current] : []}
        onSelectionChange={(keys) => keys !== 'all' && showFrame([...keys].map(String)[0] ?? current)}
        dragAndDropHooks={dragAndDropHooks}
      >
        {frames.map((frame, index) => (
          <ListBoxItem
            key={frame.id}
            id={frame.id}
            textValue={nameOf(frame, index)}
            className={style.item ?? ''}
          >
            <Thumbnail doc={doc} frame={frame} index={index} />
          </ListBoxItem>
        ))}
      </ListBox>
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
    </section>
  )
}

/** With the filmstrip focused, Delete and Ctrl+D mean the frame, and Alt with arrows moves it. */
function onStripKey(event: KeyboardEvent): void {
  const deed = stripDeed(event)
  if (!deed) return
  event.preventDefault()
  event.stopPropagation()
  run(deed)
}

function stripDeed(event: KeyboardEvent) {
  if (!(event.target as HTMLElement).closest('[role=option], [role=listbox]')) return null
  const ctrl = event.ctrlKey || event.metaKey
  if (event.altKey && event.key === 'ArrowLeft') return 'frame.earlier'
  if (event.altKey && event.key === 'ArrowRight') return 'frame.later'
  if (event.key === 'Delete' || event.key === 'Backspace') return 'frame.delete'
  if (ctrl && event.key.toLowerCase() === 'd') return 'frame.duplicate'
  return null
}

function nameOf(frame: Frame, index: number): string {
  return `${frameWords.frameNumber(index + 1)}: ${frame.title || frameWords.untitledFrame}`
}

interface Shown {
  readonly doc: Doc
  readonly frame: Frame
  readonly index: number
}

function Thumbnail({ doc, frame, index }: Shown) {
  const { alignment } = frameAlignment(doc, frame.id)
  return (
    <>
      <Picture ink={pictureOf(doc, frame.id)} />
      <span className={style.caption}>
        <span className={style.number}>{index + 1}</span>
        <span className={style.title}>{frame.title || frameWords.untitledFrame}</span>
        <span className={style.points} data-level={alignment === null ? undefined : levelOfPoints(alignment)}>
          {alignment === null ? scoreWords.none : shownPoints(alignment)}
        </span>
      </span>
    </>
  )
}

const Picture = memo(function Picture({ ink }: { readonly ink: GroupInk }) {
  const { w, h } = ZONE_BOXES.how
  return <InkPicture ink={ink} w={w} h={h} width={142} className={style.picture} />
})
