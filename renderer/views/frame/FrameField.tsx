import { memo, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'

import type { Id } from '../../../shared/model/id'
import { useEditor } from '../../use'
import { FieldFindings } from './FieldFindings'
import { findingsAt } from './findingsAt'

interface Props {
  readonly id: Id
  /** The field of the record, as findings name it. */
  readonly field: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A place of the panel people can be taken to, and what the checks say of it. */
export const FrameField = memo(function FrameField({ id, field, className, children }: Props) {
  const editor = useEditor()
  const findings = useStore(
    editor.store,
    useShallow(({ doc }) => findingsAt(doc, id).filter(({ where }) => where.field === field)),
  )
  return (
    <div data-field={field} className={className}>
      {children}
      {findings.length > 0 ? <FieldFindings findings={findings} /> : null}
    </div>
  )
})
