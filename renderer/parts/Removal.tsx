import type { ReactNode } from 'react'
import { Button } from './Button'
import { Question } from './Question'

interface Props {
  readonly title: string
  readonly keep: string
  readonly remove: string
  /** What it means that it goes, a paragraph each. */
  readonly children: ReactNode
  onKeep(): void
  onRemove(): void
}

/** Something goes only after it was said what that means. Keeping it is the safe answer. */
export function Removal({ title, keep, remove, children, onKeep, onRemove }: Props) {
  return (
    <Question
      role="alertdialog"
      title={title}
      onClose={onKeep}
      answers={
        <>
          <Button autoFocus onPress={onKeep}>
            {keep}
          </Button>
          <Button look="strong" onPress={onRemove}>
            {remove}
          </Button>
        </>
      }
    >
      {children}
    </Question>
  )
}
