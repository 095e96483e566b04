import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { parcelOf } from '../../../shared/model/doc'
import type { FileSummary } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import { openAddFrames, openAnswer, openMerge } from '../../document/merging'
import { session } from '../../document/session'
import { acceptFile, openMine } from '../../document/sharing'
import { Button } from '../../parts/Button'
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
  const close = () => session.setState({ dialog: null })
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => isOpen || close()}
      className={style.veil ?? ''}
    >
      <Modal className={style.modal ?? ''}>
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
              <Button key={deed} onPress={() => answer(deed, summary)}>
                {nameOf(deed, summary)}
              </Button>
            ))}
            {first === null ? null : (
              <Button look="strong" autoFocus onPress={() => answer(first, summary)}>
                {nameOf(first, summary)}
              </Button>
            )}
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function answer(deed: FileDeed, summary: FileSummary): void {
  switch (deed) {
    case 'openAsNew':
    case 'openReview':
      return void acceptFile(summary.ticket)
    case 'openMine':
      return void openMine(summary)
    case 'merge':
      return void openMerge(summary)
    case 'lookThrough':
      return void openAnswer(summary)
    case 'addFrames':
      return void openAddFrames(summary)
  }
}

function nameOf(deed: FileDeed, { boardTitle, title }: FileSummary): string {
  return deed === 'merge' ? shareWords.merge(boardTitle.trim() || title) : shareWords[deed]
}
