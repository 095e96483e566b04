import { useState } from 'react'
import { toggleNotApplicable } from '../../../shared/edit/scores'
import type { Frame, Rater } from '../../../shared/model/record'
import { DIMENSIONS, type Dimension } from '../../../shared/model/vocabulary'
import { editWords } from '../../../shared/words/edit'
import { scoreWords } from '../../../shared/words/score'
import { notify } from '../../document/session'
import { useEditor } from '../../use'
import { DimensionRow } from './DimensionRow'

interface Rows {
  readonly frame: Frame
  readonly scorer: Rater | null
  /** Whether the others' levels may be read. */
  readonly told: boolean
  /** A silent turn: nothing of anybody else is shown, not even a draft. */
  readonly alone: boolean
}

/** The six dimensions, one of them open to read. */
export function DimensionRows({ frame, scorer, told, alone }: Rows) {
  const editor = useEditor()
  const [active, setActive] = useState<Dimension>('promise')
  const leaveOut = (dimension: Dimension) => {
    const change = toggleNotApplicable(editor.doc(), frame.id, dimension)
    if (change.size === 0) notify(scoreWords.atMostTwo)
    else editor.commit(editWords.notApplicable, change)
  }
  return (
    <div data-field="scores">
      {DIMENSIONS.map((dimension) => (
        <DimensionRow
          key={dimension}
          frame={frame}
          dimension={dimension}
          scorer={scorer}
          told={told}
          alone={alone}
          open={active === dimension}
          onOpen={() => setActive(dimension)}
          onLeaveOut={() => leaveOut(dimension)}
        />
      ))}
    </div>
  )
}
