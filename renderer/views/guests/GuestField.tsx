import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { findingsOfGuest } from '../../../shared/method/checks/findings'
import type { Id } from '../../../shared/model/id'
import { useEditor } from '../../use'
import { FieldFindings } from '../frame/FieldFindings'

interface Props {
  readonly guest: Id
  /** The field of the record, as findings name it. */
  readonly field: string
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A place of the guest's page people can be taken to, and what the checks say of it. */
export function GuestField({ guest, field, className, children }: Props) {
  const editor = useEditor()
  const findings = useStore(
    editor.store,
    useShallow(({ doc }) => findingsOfGuest(doc, guest).filter(({ where }) => where.field === field)),
  )
  return (
    <div data-field={field} className={className}>
      {children}
      {findings.length > 0 ? <FieldFindings findings={findings} /> : null}
    </div>
  )
}
