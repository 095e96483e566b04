import type { ClipboardEvent } from 'react'
import { frameWords } from '../../shared/words/frame'
import { notify } from '../document/session'

/** The browser cuts what is pasted over a field's limit without a word; people are told. */
export function noticeCut(
  event: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>,
  limit: number,
): void {
  const { value, selectionStart, selectionEnd } = event.currentTarget
  const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0))
  if (kept + event.clipboardData.getData('text').length > limit) notify(frameWords.cutTo(limit))
}
