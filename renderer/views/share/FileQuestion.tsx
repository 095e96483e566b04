import type { FileSummary } from '../../../shared/sharing'
import { shareWords } from '../../../shared/words/share'
import { session } from '../../document/session'
import { acceptFile } from '../../document/sharing'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'
import { Cover } from '../library/Cover'
import style from './FileQuestion.module.css'

/** What a file holds and who sent it, before anything changes. */
export function FileQuestion({ summary }: { readonly summary: FileSummary }) {
  const { ticket, name, title, frames, guests, pictures, from, exportedAt, bytes, known, newerMinor, cover } =
    summary
  const decline = () => session.setState({ dialog: null })
  const facts = [
    [shareWords.fileBoard, title],
    [shareWords.fileHolds, shareWords.holds(frames, guests, pictures)],
    [shareWords.fileFrom, from],
    [shareWords.fileSent, dateOf(exportedAt)],
    [shareWords.fileSize, sizeOf(bytes)],
  ].filter(([, value]) => value)
  return (
    <Question
      title={shareWords.fileTitle(name)}
      onClose={decline}
      answers={
        <>
          <Button onPress={decline}>{shareWords.cancel}</Button>
          <Button look="strong" autoFocus onPress={() => void acceptFile(ticket)}>
            {shareWords.openAsNew}
          </Button>
        </>
      }
    >
      <div className={style.cover}>
        <Cover records={cover} />
      </div>
      <dl className={style.facts}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {known ? <p className={style.note}>{shareWords.known}</p> : null}
      {newerMinor ? <p className={style.note}>{shareWords.newer}</p> : null}
    </Question>
  )
}

function dateOf(iso: string): string {
  const date = new Date(iso)
  const odd = Number.isNaN(date.getTime()) || date.getFullYear() < 2000
  return odd ? '' : date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })
}

function sizeOf(bytes: number): string {
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.max(1, Math.round(kilobytes))} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}
