import { suggestLevel } from '../../shared/edit/suggestions'
import { dimensionCard, levelName } from '../../shared/method/catalog'
import { type Doc, suggestionsOf } from '../../shared/model/doc'
import type { Id } from '../../shared/model/id'
import type { Suggestion } from '../../shared/model/sharing'
import type { Dimension, Level } from '../../shared/model/vocabulary'
import { reviewWords } from '../../shared/words/comments'
import { editWords } from '../../shared/words/edit'
import { authorOf } from './reviewing'
import { say, session } from './session'

/** What somebody proposed for a dimension of a frame; null: nothing. */
export function suggestionBy(doc: Doc, frame: Id, author: string, dimension: Dimension): Suggestion | null {
  return (
    suggestionsOf(doc, frame).find((each) => each.author === author && each.dimension === dimension) ?? null
  )
}

/** Proposes a level in the reader's name; null takes it back, and its reason with it. */
export function suggest(frame: Id, dimension: Dimension, level: Level | null): void {
  const state = session.getState()
  const editor = state.open?.editor
  if (!editor) return
  const author = authorOf(state)
  const reason = suggestionBy(editor.doc(), frame, author, dimension)?.reason ?? ''
  const said = { author, dimension, level, reason, at: new Date().toISOString() }
  editor.commit(
    level ? editWords.suggest : editWords.clearSuggestion,
    suggestLevel(editor.doc(), frame, said),
  )
  const { label } = dimensionCard(dimension)
  say(level ? reviewWords.announce(label, level, levelName(level)) : reviewWords.cleared(label))
}

/** Why this level; typing that goes on is one step of the history. */
export function suggestReason({ parent, author, dimension, level, at }: Suggestion, reason: string): void {
  const { open } = session.getState()
  if (!open) return
  const said = { author, dimension, level: level as Level, reason, at }
  open.editor.commit(
    editWords.suggestReason,
    suggestLevel(open.editor.doc(), parent, said),
    `suggestion ${parent} ${dimension}`,
  )
}
