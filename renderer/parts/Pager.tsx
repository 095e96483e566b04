import { useMemo, useState } from 'react'
import { Button as Press } from 'react-aria-components'
import { pagerWords } from '../../shared/words/scorecard'
import style from './Pager.module.css'

/** What is shown of a long list, and how to see the rest. */
export interface Pages<T> {
  readonly rows: readonly T[]
  readonly count: number
  /** Place of the first shown row, from 0. */
  readonly from: number
  readonly isOpen: boolean
  readonly first: number
  setOpen(open: boolean): void
  setFrom(from: number): void
}

/** The first ten of a long list, all of it on request, a hundred at a time: a thousand rows cost nothing. A few more than ten are shown at once. */
export function usePages<T>(all: readonly T[], first = FIRST): Pages<T> {
  const [isOpen, setOpen] = useState(false)
  const [asked, setFrom] = useState(0)
  const from = isOpen && asked < all.length ? asked : 0
  const most = isOpen ? PAGE : all.length <= first + FEW ? all.length : first
  const rows = useMemo(() => all.slice(from, from + most), [all, from, most])
  return { rows, count: all.length, from, isOpen, first, setOpen, setFrom }
}

const FIRST = 10
const FEW = 5
/** Rows shown at once of a list that is open. */
export const PAGE = 100

export function Pager({ count, from, isOpen, first, setOpen, setFrom }: Pages<unknown>) {
  if (count <= first + FEW) return null
  if (!isOpen) {
    return (
      <p className={style.pager}>
        <Press className={style.button ?? ''} onPress={() => setOpen(true)}>
          {pagerWords.showAll(countSaid(count))}
        </Press>
      </p>
    )
  }
  return (
    <p className={style.pager}>
      <Turns from={from} count={count} setFrom={setFrom} />
      <Press className={style.button ?? ''} onPress={() => setOpen(false)}>
        {pagerWords.showFirst(countSaid(first))}
      </Press>
    </p>
  )
}

interface TurnerProps {
  /** Place of the first shown row, from 0. */
  readonly from: number
  readonly count: number
  setFrom(from: number): void
}

/** The ways to the hundred rows before and after; nothing where all are shown. */
export function PageTurner(props: TurnerProps) {
  if (props.count <= PAGE) return null
  return (
    <p className={style.pager}>
      <Turns {...props} />
    </p>
  )
}

function Turns({ from, count, setFrom }: TurnerProps) {
  if (count <= PAGE) return null
  const to = Math.min(count, from + PAGE)
  return (
    <>
      <Press
        className={style.button ?? ''}
        isDisabled={from === 0}
        onPress={() => setFrom(Math.max(0, from - PAGE))}
      >
        {pagerWords.earlier}
      </Press>
      <span aria-live="polite">{pagerWords.page(countSaid(from + 1), countSaid(to), countSaid(count))}</span>
      <Press className={style.button ?? ''} isDisabled={to >= count} onPress={() => setFrom(from + PAGE)}>
        {pagerWords.later}
      </Press>
    </>
  )
}

/** A count as the reader of this machine writes it. */
export function countSaid(count: number): string {
  return format.format(count)
}

const format = new Intl.NumberFormat(navigator.language)
