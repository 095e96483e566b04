import { answerWords } from '../../../../shared/words/comments'
import { Segments } from '../../../parts/Segments'

interface Props {
  readonly label: string
  /** null: some are accepted and some rejected. */
  readonly value: 'take' | 'leave' | null
  /** What all of it is about, where it decides on more than what it stands beside. */
  readonly all?: string
  onChoose(choice: 'take' | 'leave'): void
}

/** Accept or reject: one thing, or all of a kind. */
export function TakeOrLeave({ label, value, all, onChoose }: Props) {
  return (
    <Segments
      label={label}
      size="small"
      value={value}
      options={[
        { id: 'take', label: answerWords.take, ...(all ? { said: answerWords.takeAll(all) } : {}) },
        { id: 'leave', label: answerWords.leave, ...(all ? { said: answerWords.leaveAll(all) } : {}) },
      ]}
      onChange={onChoose}
    />
  )
}
