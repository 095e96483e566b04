import { type RefObject, useEffect, useRef } from 'react'
import type { Id } from '../../shared/model/id'
import { dropPlacing, placement } from '../document/placing'
import type { ToolName } from '../tools/gesture'
import type { Live } from './Sheet'

/** Shows what the keys hold over the sheet, as it would be with a pointer. Another frame or tool takes it back. */
export function usePlacing(live: RefObject<Live>, redraw: () => void, frame: Id, tool: ToolName): void {
  const latest = useRef(redraw)
  latest.current = redraw
  useEffect(
    () =>
      placement.subscribe(({ placing }) => {
        live.current = { draft: placing?.draft ?? null }
        latest.current()
      }),
    [live],
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving either is what takes it back
  useEffect(() => dropPlacing, [frame, tool])
}
