import type { Frame, Guest } from '../../model/record'
import { checkWords } from '../../words/checks'
import { isBlank } from './facts'

/** A frame or a guest as messages call it. */
export function nameOf(record: Frame | Guest): string {
  if (record.kind === 'frame') return isBlank(record.title) ? checkWords.untitledFrame : record.title
  return isBlank(record.name) ? checkWords.unnamedGuest : record.name
}
