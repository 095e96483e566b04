import type { AnswerItem } from '../../../../shared/edit/review'
import type { Id } from '../../../../shared/model/id'
import { commentWords } from '../../../../shared/words/comments'

/** What was said about one frame. */
export interface FrameItems {
  readonly frame: Id
  readonly items: readonly AnswerItem[]
}

/** In the order the items come, a frame's together. */
export function byFrame(items: readonly AnswerItem[]): readonly FrameItems[] {
  const frames = new Map<Id, AnswerItem[]>()
  for (const item of items) {
    const row = frames.get(item.frame)
    if (row) row.push(item)
    else frames.set(item.frame, [item])
  }
  return [...frames].map(([frame, own]) => ({ frame, items: own }))
}

/** In whose names accepted scores will count, each once. */
export function ratersIn(items: readonly AnswerItem[], from: string): readonly string[] {
  const names = items.flatMap(({ record }) =>
    record.kind === 'suggestion' ? [record.author.trim() || from.trim() || commentWords.someone] : [],
  )
  return [...new Set(names)]
}
