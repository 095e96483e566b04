import { Plus } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { editFrame } from '../../../shared/edit/frames'
import type { Frame, Evidence as Piece } from '../../../shared/model/record'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { offerUndo } from '../../deeds/offerUndo'
import { notify } from '../../document/session'
import { Button } from '../../parts/Button'
import { useReadOnly } from '../../parts/readOnly'
import { useEditor } from '../../use'
import style from './Evidence.module.css'
import { EvidencePiece } from './EvidencePiece'
import { FrameField } from './FrameField'

/** What is known of this moment, and how it is known. */
export function Evidence({ frame }: { readonly frame: Frame }) {
  const editor = useEditor()
  const readOnly = useReadOnly()
  const list = useRef<HTMLUListElement>(null)
  /** The piece the keys go on with after one came or went; −1: none. */
  const next = useRef(-1)
  const { id, evidence } = frame
  useEffect(() => {
    const place = next.current
    next.current = -1
    if (place < 0) return
    const pieces = list.current?.querySelectorAll('textarea') ?? []
    const target = pieces[Math.min(place, pieces.length - 1)]
    if (target) target.focus()
    else list.current?.parentElement?.querySelector('button')?.focus()
  })
  const write = (pieces: readonly Piece[], goesOn?: string) =>
    editor.commit(editWords.evidence, editFrame(editor.doc(), id, { evidence: [...pieces] }), goesOn)

  const add = () => {
    if (evidence.length >= MOST) return notify(detailsWords.mostEvidence(MOST))
    next.current = evidence.length
    write([...evidence, FRESH])
  }
  const remove = (place: number) => {
    next.current = place
    write(evidence.toSpliced(place, 1))
    offerUndo(detailsWords.evidenceRemoved, editor)
  }
  return (
    <FrameField id={id} field="evidence" className={style.evidence}>
      {evidence.length === 0 ? <p className={style.why}>{detailsWords.evidenceWhy}</p> : null}
      <ul ref={list} aria-label={detailsWords.evidence} className={style.list}>
        {evidence.map((piece, place) => (
          <EvidencePiece
            // biome-ignore lint/suspicious/noArrayIndexKey: a piece has no name but its place
            key={place}
            piece={piece}
            place={place}
            count={evidence.length}
            onChange={(changed, typing) =>
              write(evidence.toSpliced(place, 1, changed), typing ? `evidence ${place}:${id}` : undefined)
            }
            onRemove={() => remove(place)}
          />
        ))}
      </ul>
      {readOnly ? null : (
        <Button icon={<Plus aria-hidden />} onPress={add}>
          {detailsWords.addEvidence}
        </Button>
      )}
      {evidence.length > 0 && evidence.every(({ type }) => type === 'opinion') ? (
        <p className={style.hint}>{detailsWords.opinionOnly}</p>
      ) : null}
    </FrameField>
  )
}

/** As the record holds. */
const MOST = 200
const FRESH: Piece = { type: 'observation', note: '', metric: null, illustrative: false, extra: {} }
