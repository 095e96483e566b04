import { useMemo } from 'react'
import { type WordRun, wordDiff } from '../../../../shared/edit/wordDiff'
import { differenceWords } from '../../../../shared/words/history'
import style from './MarkedText.module.css'

/** A text as it was and as it is, in one: what was taken out crossed out, what was put in underlined. */
export function MarkedText({ before, after }: { readonly before: string; readonly after: string }) {
  const runs = useMemo(() => wordDiff(before, after), [before, after])
  return (
    <p className={style.text} dir="auto">
      {runs.map((run, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: runs have nothing but their place
        <Run key={i} {...run} place={i === 0 ? 'first' : i === runs.length - 1 ? 'last' : 'between'} />
      ))}
    </p>
  )
}

function Run({ run, text, place }: WordRun & { readonly place: 'first' | 'between' | 'last' }) {
  if (run === 'gone') {
    return (
      <del>
        <span className="unseen">{`${differenceWords.takenOut} `}</span>
        {text}
      </del>
    )
  }
  if (run === 'come') {
    return (
      <ins>
        <span className="unseen">{`${differenceWords.putIn} `}</span>
        {text}
      </ins>
    )
  }
  return <span>{near(text, place)}</span>
}

/** Of a long stretch that did not change, only what stands beside a change. */
function near(text: string, place: 'first' | 'between' | 'last'): string {
  if (text.length <= LONG) return text
  const start = place === 'first' ? '' : cut(text.slice(0, KEPT), 'end')
  const end = place === 'last' ? '' : cut(text.slice(-KEPT), 'start')
  return `${start} … ${end}`
}

const LONG = 240
const KEPT = 90

/** At a space where there is one, and never through a letter of two units. */
function cut(text: string, at: 'start' | 'end'): string {
  const whole = at === 'end' ? text.replace(/[\ud800-\udbff]$/, '') : text.replace(/^[\udc00-\udfff]/, '')
  return at === 'end' ? whole.replace(/\s\S*$/, '') : whole.replace(/^\S*\s/, '')
}
