import { ChevronDown, Eye, EyeOff, LockKeyhole, LockKeyholeOpen, MessageCircle } from 'lucide-react'
import { type KeyboardEvent, memo, useEffect, useRef } from 'react'
import { rename, reorder, setHidden, setLocked } from '../../../shared/edit/arrange'
import { LIMITS } from '../../../shared/limits'
import { type Layer, layersOf } from '../../../shared/model/doc'
import { commentWords } from '../../../shared/words/comments'
import { editWords } from '../../../shared/words/edit'
import { styleWords } from '../../../shared/words/style'
import { layerName } from '../../document/elementName'
import { say, select, session } from '../../document/session'
import { useReadOnly } from '../../parts/readOnly'
import { wellFormed } from '../../parts/wellFormed'
import { useDoc, useEditor, useSession } from '../../use'
import { openOn } from './comments/threads'
import style from './ElementList.module.css'

/** One element or group: choose it, name it, lock it, hide it, bring it forward. */
export const ElementRow = memo(function ElementRow({
  layer,
  dimmed,
}: {
  readonly layer: Layer
  readonly dimmed: boolean
}) {
  const editor = useEditor()
  const isChosen = useSession((state) => state.selection.includes(layer.id))
  const isNamed = useSession((state) => state.renaming === layer.id)
  const doc = useDoc()
  const name = layerName(doc, layer)
  const comments = layer.kind === 'element' ? openOn(doc, layer) : 0
  const readOnly = useReadOnly()
  const onKey = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? 'forward' : event.key === 'ArrowDown' ? 'backward' : null
    if (readOnly && (event.altKey || event.key === 'F2')) return
    if (step && event.altKey) {
      event.preventDefault()
      editor.commit(editWords.order, reorder(editor.doc(), [layer.id], step))
      const siblings = layersOf(editor.doc(), layer.parent).toReversed()
      say(styleWords.moved(siblings.findIndex(({ id }) => id === layer.id) + 1, siblings.length))
    } else if (event.key === 'F2') {
      event.preventDefault()
      session.setState({ renaming: layer.id })
    } else if (step) {
      event.preventDefault()
      neighbour(event.currentTarget, step === 'forward' ? -1 : 1)?.focus()
    }
  }
  if (isNamed && !readOnly) return <NameField layer={layer} placeholder={name} />
  return (
    <>
      <button
        type="button"
        aria-pressed={isChosen}
        className={style.element}
        data-dimmed={dimmed || layer.hidden || undefined}
        data-id={layer.id}
        onKeyDown={onKey}
        onDoubleClick={() => readOnly || session.setState({ renaming: layer.id })}
        onClick={(event) => {
          session.setState({ tool: 'select', typing: null })
          const { selection } = session.getState()
          const adds = event.shiftKey || event.ctrlKey || event.metaKey
          if (!adds) return select([layer.id])
          select(isChosen ? selection.filter((id) => id !== layer.id) : [...selection, layer.id])
        }}
      >
        {layer.kind === 'group' ? <ChevronDown aria-hidden /> : null}
        <span>{name}</span>
        {comments > 0 ? (
          <>
            <MessageCircle aria-hidden />
            <span className="unseen">{commentWords.openCount(comments)}</span>
          </>
        ) : null}
      </button>
      {readOnly ? null : <Switches layer={layer} name={name} isChosen={isChosen} />}
    </>
  )
})

interface SwitchesProps {
  readonly layer: Layer
  readonly name: string
  readonly isChosen: boolean
}

/** Whether it can be moved, and whether it is seen. */
function Switches({ layer, name, isChosen }: SwitchesProps) {
  const editor = useEditor()
  return (
    <>
      <label className={style.switch} title={styleWords.lock(name)}>
        <input
          type="checkbox"
          aria-label={styleWords.lock(name)}
          checked={layer.locked}
          onChange={(event) => {
            const { checked } = event.target
            const label = checked ? editWords.lock : editWords.unlock
            editor.commit(label, setLocked(editor.doc(), [layer.id], checked))
            say(checked ? styleWords.lockedNow(name) : styleWords.unlockedNow(name))
          }}
        />
        {layer.locked ? <LockKeyhole aria-hidden /> : <LockKeyholeOpen aria-hidden />}
      </label>
      <label className={style.switch} title={styleWords.hide(name)}>
        <input
          type="checkbox"
          aria-label={styleWords.hide(name)}
          checked={layer.hidden}
          onChange={(event) => {
            const { checked } = event.target
            editor.commit(
              checked ? editWords.hide : editWords.show,
              setHidden(editor.doc(), [layer.id], checked),
            )
            if (checked && isChosen) select([])
            say(checked ? styleWords.hiddenNow(name) : styleWords.shownNow(name))
          }}
        />
        {layer.hidden ? <EyeOff aria-hidden /> : <Eye aria-hidden />}
      </label>
    </>
  )
}

function NameField({ layer, placeholder }: { readonly layer: Layer; readonly placeholder: string }) {
  const editor = useEditor()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const done = (keep: boolean) => {
    const name = wellFormed(field.current?.value ?? '').trim()
    if (session.getState().renaming !== layer.id) return
    session.setState({ renaming: null })
    if (keep && name !== layer.name) editor.commit(editWords.rename, rename(editor.doc(), layer.id, name))
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-id="${layer.id}"]`)?.focus())
  }
  return (
    <input
      ref={field}
      className={style.name}
      aria-label={styleWords.elementName}
      defaultValue={layer.name}
      placeholder={placeholder}
      maxLength={LIMITS.titleLength}
      // biome-ignore lint/a11y/noAutofocus: renaming was asked for
      autoFocus
      onBlur={() => done(true)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return
        if (event.key !== 'Enter' && event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        done(event.key === 'Enter')
      }}
    />
  )
}

function neighbour(button: Element, step: -1 | 1): HTMLElement | undefined {
  const all = [...(button.closest('ul')?.querySelectorAll<HTMLElement>('[data-id]') ?? [])]
  return all[all.indexOf(button as HTMLElement) + step]
}
