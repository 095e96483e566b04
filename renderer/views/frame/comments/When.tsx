import { commentWords } from '../../../../shared/words/comments'
import { momentOf } from '../../session/times'
import style from './When.module.css'

/** When something was said: of today the time, of another day the date; the whole of it when the pointer rests. */
export function When({ at }: { readonly at: string }) {
  return (
    <time dateTime={at} title={momentOf(at)} className={style.when}>
      {shortly(at)}
    </time>
  )
}

function shortly(at: string): string {
  const date = new Date(at)
  const now = new Date()
  // A clock that is wrong says nothing worth reading.
  if (Number.isNaN(date.getTime())) return commentWords.someTime
  const isToday = date.toDateString() === now.toDateString()
  if (isToday) return date.toLocaleTimeString(undefined, { timeStyle: 'short' })
  const isThisYear = date.getFullYear() === now.getFullYear()
  return date.toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  })
}
