import type { Editor } from './editor'
import { session } from './session'

/** A stamp that was put down comes first among the recently used. */
export function rememberStamp(id: string): void {
  session.setState(({ recentStamps }) => ({
    recentStamps: [id, ...recentStamps.filter((each) => each !== id)].slice(0, MOST),
  }))
}

/** The colour this stamp is put down in from now on; null: its own colours. */
export function tintStamp(id: string, tint: string | null): void {
  session.setState(({ styles }) => {
    const { [id]: _, ...others } = styles.tints
    return { styles: { ...styles, tints: tint === null ? others : { ...others, [id]: tint } } }
  })
}

/** Remembers every stamp that is put down, by whichever way; the answer stops it. */
export function watchStamps(editor: Editor): () => void {
  return editor.store.subscribe(({ past }, { past: before }) => {
    const last = past.at(-1)
    if (!last || past.length < before.length || last.id === before.at(-1)?.id) return
    const { tool } = session.getState()
    for (const { before: was, after } of last.change.values()) {
      if (tool === 'stamp' && was === null && after?.kind === 'element' && after.shape === 'stamp')
        rememberStamp(after.stamp)
    }
  })
}

const MOST = 20
