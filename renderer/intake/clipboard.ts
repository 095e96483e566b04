import { copyOf } from '../../shared/edit/copies'
import { removeElements } from '../../shared/edit/elements'
import type { Rec } from '../../shared/model/record'
import { pictureWords } from '../../shared/words/pictures'
import { refuse } from '../document/reviewing'
import { notify, say, select, session, showTrouble } from '../document/session'
import { call, troubleOf } from '../host'
import { COPY_TYPE, pasteAll } from './paste'

/** Copy, cut and paste outside of texts, however they were asked for: keys, menus and commands all end in these events. */
export function listenToClipboard(): void {
  document.addEventListener('copy', (event) => onCopy(event, 'copy'))
  document.addEventListener('cut', (event) => onCopy(event, 'cut'))
  document.addEventListener('paste', (event) => {
    if (!isSheets(event) || !event.clipboardData) return
    event.preventDefault()
    if (refuse()) return
    void pasteAll(event.clipboardData)
  })
}

/** For menus and buttons: the page then hears the event, which alone may touch the clipboard. */
export async function clip(deed: 'cut' | 'copy' | 'paste'): Promise<void> {
  await asked(deed)
}

/** The words on the clipboard, whatever else is there. */
export async function pasteText(): Promise<void> {
  await asked('pasteText')
}

async function asked(deed: 'cut' | 'copy' | 'paste' | 'pasteText'): Promise<void> {
  try {
    await call('window.clip', { deed })
  } catch (error) {
    showTrouble(troubleOf(error))
  }
}

function onCopy(event: ClipboardEvent, deed: 'copy' | 'cut'): void {
  const { open, frame, selection } = session.getState()
  if (!isSheets(event) || !event.clipboardData || !open || hasMarkedText()) return
  event.preventDefault()
  if (deed === 'cut' && refuse()) return
  const doc = open.editor.doc()
  const records = copyOf(doc, selection)
  if (records.length === 0) return notify(pictureWords.nothingToCopy)
  event.clipboardData.setData(COPY_TYPE, JSON.stringify({ records, frame, deed }))
  event.clipboardData.setData('text/plain', wordsOf(records))
  say(pictureWords.copied(selection.length))
  if (deed === 'copy') return
  open.editor.commit(pictureWords.cut, removeElements(doc, selection))
  select(selection.filter((id) => open.editor.doc().has(id)))
}

/** Not what happens in a text, in a question or in another view. */
function isSheets({ target }: ClipboardEvent): boolean {
  const { view, open, dialog, typing } = session.getState()
  if (view !== 'frame' || !open || dialog || typing) return false
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea')))
}

/** Words somebody marked in a panel are what she means. */
function hasMarkedText(): boolean {
  return (getSelection()?.toString() ?? '') !== ''
}

function wordsOf(records: readonly Rec[]): string {
  return records
    .flatMap((record) => (record.kind === 'element' && 'text' in record && record.text ? [record.text] : []))
    .join('\n')
}
