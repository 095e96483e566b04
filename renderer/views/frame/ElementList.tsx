import { memo, useId, useRef, useState } from 'react'
import { placeLayer } from '../../../shared/edit/arrange'
import { type Doc, elementsOf, groupsAround, type Layer, layersOf } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Zone } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { useReadOnly } from '../../parts/readOnly'
import { useDoc, useEditor } from '../../use'
import style from './ElementList.module.css'
import { ElementRow } from './ElementRow'

/** What is drawn on one zone, front first, groups with what is in them: the way to every element without a pointer. */
export const ElementList = memo(function ElementList({
  frame,
  zone,
}: {
  readonly frame: Id
  readonly zone: Zone
}) {
  const doc = useDoc()
  const editor = useEditor()
  const readOnly = useReadOnly()
  const box = useRef<HTMLUListElement>(null)
  const title = useId()
  const [first, setFirst] = useState(0)
  const [over, setOver] = useState<Id | null>(null)
  const rows = rowsOf(doc, frame, zone)
  if (rows.length === 0) return null
  const isLong = rows.length > MOST_WHOLE
  const from = isLong ? Math.max(0, first - SPARE) : 0
  const shown = isLong ? rows.slice(from, first + SEEN + SPARE) : rows
  const drop = (id: Id, before: Row) => {
    // Dropped on a row means: right in front of it, in the same group.
    const siblings = layersOf(editor.doc(), before.layer.parent)
    const next = siblings[siblings.findIndex((each) => each.id === before.layer.id) + 1]
    editor.commit(
      editWords.order,
      placeLayer(editor.doc(), [id], before.layer.parent, next?.id === id ? null : (next?.id ?? null)),
    )
  }
  return (
    <>
      <p id={title} className={style.title}>
        {frameWords.elements}
      </p>
      <ul
        ref={box}
        className={style.list}
        data-long={isLong || undefined}
        aria-labelledby={title}
        onScroll={(event) => setFirst(Math.floor(event.currentTarget.scrollTop / rowHeight()))}
      >
        {from > 0 ? <li aria-hidden style={{ height: from * rowHeight() }} /> : null}
        {shown.map((row, at) => (
          <li
            key={row.layer.id}
            className={style.row}
            aria-setsize={rows.length}
            aria-posinset={from + at + 1}
            data-over={over === row.layer.id || undefined}
            style={{ paddingInlineStart: `${row.depth * 14}px` }}
            draggable={!readOnly}
            onDragStart={(event) => event.dataTransfer.setData(TYPE, row.layer.id)}
            onDragOver={(event) => {
              if (!event.dataTransfer.types.includes(TYPE)) return
              event.preventDefault()
              setOver(row.layer.id)
            }}
            onDragLeave={() => setOver(null)}
            onDrop={(event) => {
              const id = event.dataTransfer.getData(TYPE)
              setOver(null)
              if (!id || id === row.layer.id) return
              event.preventDefault()
              event.stopPropagation()
              drop(id, row)
            }}
          >
            <ElementRow layer={row.layer} dimmed={row.dimmed} />
          </li>
        ))}
        {isLong ? (
          <li aria-hidden style={{ height: (rows.length - from - shown.length) * rowHeight() }} />
        ) : null}
      </ul>
    </>
  )
})

interface Row {
  readonly layer: Layer
  /** Groups around it. */
  readonly depth: number
  /** A group around it is hidden. */
  readonly dimmed: boolean
}

const TYPE = 'application/x-cxboard-layer'
/** Beyond this many only those in view are drawn. */
const MOST_WHOLE = 120
const SEEN = 16
const SPARE = 8

/** A row is two of the page's letters high, whatever size the reader chose. */
function rowHeight(): number {
  return 1.75 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
}

function rowsOf(doc: Doc, frame: Id, zone: Zone): readonly Row[] {
  const below = (holder: Id): readonly Row[] =>
    layersOf(doc, holder)
      .toReversed()
      .flatMap((one): readonly Row[] => {
        if (one.kind === 'element') return one.zone === zone ? [rowOf(doc, one)] : []
        // A group is listed where its first element stands.
        const [inside] = elementsOf(doc, one.id)
        return inside?.zone === zone ? [rowOf(doc, one), ...below(one.id)] : below(one.id)
      })
  return below(frame)
}

function rowOf(doc: Doc, layer: Layer): Row {
  const around = groupsAround(doc, layer)
  return { layer, depth: around.length, dimmed: around.some(({ hidden }) => hidden) }
}
