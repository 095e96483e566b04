import { commentsOf } from '../../../../shared/model/doc'
import type { Comment } from '../../../../shared/model/sharing'
import { commentWords } from '../../../../shared/words/comments'
import { Removal } from '../../../parts/Removal'
import { useDoc } from '../../../use'

interface Props {
  readonly comment: Comment
  onKeep(): void
  onRemove(): void
}

/** What somebody else said goes only after it was said what that means. */
export function RemoveComment({ comment, onKeep, onRemove }: Props) {
  const answers = commentsOf(useDoc(), comment.id).length
  return (
    <Removal
      title={commentWords.removeTitle(comment.author || commentWords.someone)}
      keep={commentWords.keepIt}
      remove={commentWords.removeIt}
      onKeep={onKeep}
      onRemove={onRemove}
    >
      <p>{commentWords.removeText(answers)}</p>
      <p>{commentWords.removeUndo}</p>
    </Removal>
  )
}
