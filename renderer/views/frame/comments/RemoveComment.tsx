import { commentsOf } from '../../../../shared/model/doc'
import type { Comment } from '../../../../shared/model/sharing'
import { commentWords } from '../../../../shared/words/comments'
import { Button } from '../../../parts/Button'
import { Question } from '../../../parts/Question'
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
    <Question
      role="alertdialog"
      title={commentWords.removeTitle(comment.author || commentWords.someone)}
      onClose={onKeep}
      answers={
        <>
          <Button autoFocus onPress={onKeep}>
            {commentWords.keepIt}
          </Button>
          <Button look="strong" onPress={onRemove}>
            {commentWords.removeIt}
          </Button>
        </>
      }
    >
      <p>{commentWords.removeText(answers)}</p>
      <p>{commentWords.removeUndo}</p>
    </Question>
  )
}
