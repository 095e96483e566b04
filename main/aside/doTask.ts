import { adoptFrames } from '../../shared/edit/adopt'
import { acceptAnswer } from '../../shared/edit/review'
import { stageBoard } from '../../shared/edit/stage'
import { hashesIn } from '../../shared/exchange/assetUse'
import { besideOf } from '../../shared/exchange/merge/beside'
import { joined } from '../../shared/joined'
import { apply, type Change, squash } from '../../shared/model/change'
import { boardOf, type Doc, docOf, parcelOf } from '../../shared/model/doc'
import type { Rec } from '../../shared/model/record'
import { packed } from '../store/revisions'
import { docIn, mustBeEditable, revisionOf, snapshotOf, textOf } from './board'
import { sidesIn } from './sides'
import { checkChange } from './sound'
import type { Changed, Standing, Task, TaskAnswers } from './task'

/** Pure, but for the ids of what is made. Throws AppError. */
export function doTask<T extends Task>(task: T, theirs: readonly Rec[]): TaskAnswers[T['task']] {
  // Each task has the answer its own name stands for.
  return answerTo(task, theirs) as TaskAnswers[T['task']]
}

function answerTo(task: Task, theirs: readonly Rec[]): TaskAnswers[Task['task']] {
  switch (task.task) {
    case 'name': {
      const doc = docIn(textOf(task.ours))
      const isSlice = parcelOf(doc)?.purpose === 'slice'
      return { revision: revisionOf(task, doc), title: boardOf(doc).title, isSlice }
    }
    case 'lay': {
      const sides = sidesIn(task, theirs)
      const { text, revision, mine, base, disputed } = sides
      const besideMine = (doc: Doc) => Buffer.from(JSON.stringify(besideOf(mine, doc)))
      const [theirsBeside, baseBeside] = [besideMine(sides.theirs), base && besideMine(base)]
      return { revision, mine: text, theirs: theirsBeside, base: baseBeside, disputed }
    }
    case 'merge': {
      const { text, mine, ...sides } = sidesIn(task, theirs)
      const outcome = joined({ mine, ...sides }, task.choices)
      // Frames of a board that no library ever opened have no scene yet
      const change = squash(outcome.change, stageBoard(outcome.doc))
      return { ...changed(task.ours, text, mine, change), packed: packed(task.text) }
    }
    case 'adopt': {
      const { text, mine } = editable(task.ours)
      const adopted = adoptFrames(mine, docOf(theirs), task.frames, task.after)
      const change = squash(adopted.change, stageBoard(apply(mine, adopted.change)))
      return { ...changed(task.ours, text, mine, change), frames: adopted.frames.length }
    }
    case 'open':
      return { mine: editable(task.ours).text }
    case 'accept': {
      const { text, mine } = editable(task.ours)
      return changed(task.ours, text, mine, acceptAnswer(mine, docOf(theirs), task.accepted))
    }
    case 'keep': {
      const text = textOf(task.ours)
      return snapshotOf(task.ours, text, docIn(text))
    }
  }
}

function editable(ours: Standing): { readonly text: Buffer; readonly mine: Doc } {
  const text = textOf(ours)
  const mine = docIn(text)
  mustBeEditable(mine)
  return { text, mine }
}

function changed(ours: Standing, text: Buffer, mine: Doc, change: Change): Changed {
  checkChange(mine, change)
  const edits = [...change].map(([id, edit]) => ({ id, ...edit }))
  const used = [...hashesIn(edits.map(({ after }) => after))]
  return { edits, used, before: snapshotOf(ours, text, mine) }
}
