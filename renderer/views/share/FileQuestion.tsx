import { useRef } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import { parcelOf } from '../../../shared/model/doc'
import type { FileSummary } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import { openAddFrames, openAnswer, openMerge } from '../../document/merging'
import { session } from '../../document/session'
import { acceptFile, openMine } from '../../document/sharing'
import { Button } from '../../parts/Button'
import { Overlay } from '../../parts/Overlay'
import { useSession } from '../../use'
import { FileFacts } from './FileFacts'
import { FilePicture } from './FilePicture'
import style from './FileQuestion.module.css'
import { deedsFor, type FileDeed } from './fileDeeds'

/** What a file is, who sent it and what can be done with it, before anything changes. */
export function FileQuestion({ summary }: { readonly summary: FileSummary }) {
  const open = useSession((state) => state.open)
  const editable = open !== null && parcelOf(open.editor.doc())?.purpose !== 'review'
  const { first, others } = deedsFor(summary, editable)
  // The frames of an answer only carry what was said about them
  const isPlain = summary.purpose === 'answer'
  const taken = useRef('')
  const close = () => session.setState({ dialog: null })
  // Laying out a large board takes a moment, in which a second press asks for nothing.
  const take = async (deed: FileDeed) => {
    if (taken.current === summary.ticket) return
    taken.current = summary.ticket
    await answer(deed, summary)
    taken.current = ''
  }
  return (
    <Overlay size={isPlain ? 'note' : 'file'} onClose={close}>
      <Dialog className={style.dialog ?? ''}>
        <div className={style.inside} data-plain={isPlain || undefined}>
          {isPlain ? null : <FilePicture summary={summary} />}
          <div className={style.text}>
            <p className={style.name}>
              {summary.purpose === 'board' ? '' : `${shareWords.purpose[summary.purpose]} · `}
              <span>{summary.name}</span>
            </p>
            <Heading slot="title" className={style.title ?? ''}>
              {summary.title.trim() || summary.name}
            </Heading>
            <FileFacts summary={summary} />
          </div>
        </div>
        <div className={style.answers}>
          <Button look="quiet" autoFocus={first === null} onPress={close}>
            {first === null ? shareWords.close : shareWords.cancel}
          </Button>
          {others.map((deed) => (
            <Button key={deed} onPress={() => void take(deed)}>
              {nameOf(deed, summary)}
            </Button>
          ))}
          {first === null ? null : (
            <Button look="strong" autoFocus onPress={() => void take(first)}>
              {nameOf(first, summary)}
            </Button>
          )}
        </div>
      </Dialog>
    </Overlay>
  )
}

function answer(deed: FileDeed, summary: FileSummary): Promise<void> {
  switch (deed) {
    case 'openAsNew':
    case 'openReview':
      return acceptFile(summary.ticket)
    case 'openMine':
      return openMine(summary)
    case 'merge':
      return openMerge(summary)
    case 'lookThrough':
      return openAnswer(summary)
    case 'addFrames':
      return openAddFrames(summary)
  }
}

function nameOf(deed: FileDeed, { boardTitle, title }: FileSummary): string {
  return deed === 'merge' ? shareWords.merge(boardTitle.trim() || title) : shareWords[deed]
}
