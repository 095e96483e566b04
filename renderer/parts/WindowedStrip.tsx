import { type ReactNode, useMemo } from 'react'
import { ListLayout, Virtualizer } from 'react-aria-components'
import type { StripSizes } from './stripPlace'

interface Props {
  readonly count: number
  /** The same as in the style of whole lists. */
  readonly sizes: StripSizes
  /** The list. */
  readonly children: ReactNode
}

/** Long stories are drawn where they are looked at; short ones stay whole, for whoever searches or reads the page. */
export function WindowedStrip({ count, sizes: { item, gap }, children }: Props) {
  const options = useMemo(
    () => ({ orientation: 'horizontal', rowSize: item, gap, padding: gap }) as const,
    [item, gap],
  )
  if (count <= MOST_WHOLE) return children
  return (
    <Virtualizer layout={ListLayout} layoutOptions={options}>
      {children}
    </Virtualizer>
  )
}

const MOST_WHOLE = 60
