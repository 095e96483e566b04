import { type RefObject, useEffect, useRef } from 'react'

/**
 * A heading that takes the keys when what held them is gone with the page before it; whoever came by a tab keeps the
 * tab. It needs `tabIndex={-1}`.
 */
export function useFocusHere(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const held = document.activeElement
    if (held === null || held === document.body) heading.current?.focus()
  }, [])
  return heading
}
