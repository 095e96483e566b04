import type { TextMoved } from '../../../../shared/exchange/difference'
import { guestWords } from '../../../../shared/words/guests'
import { differenceWords } from '../../../../shared/words/history'
import { outlineWords } from '../../../../shared/words/outline'

/** What people call the field a text stands in. */
export function fieldName({ kind, field }: Pick<TextMoved, 'kind' | 'field'>): string {
  return NAMES[kind][field] ?? differenceWords.otherField
}

const NAMES: Readonly<Record<TextMoved['kind'], Readonly<Record<string, string>>>> = {
  frame: outlineWords.column,
  guest: {
    name: guestWords.name,
    summary: guestWords.summary,
    needs: guestWords.needs,
    desires: guestWords.desires,
    context: guestWords.context,
    emotion: guestWords.emotion,
    says: guestWords.says,
    arriving: guestWords.arriving,
  },
  board: differenceWords.boardField,
}
