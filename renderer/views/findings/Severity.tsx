import { Info, OctagonAlert, TriangleAlert } from 'lucide-react'
import type { Finding } from '../../../shared/method/checks/findings'
import style from './Severity.module.css'

export type Severity = Finding['severity']

/** The worst first. */
export const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[]

/** A sign of its own for each severity: its word stands beside it, or is read in its place. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const Icon = ICONS[severity]
  return <Icon aria-hidden className={`${style.icon} ${style[severity]}`} />
}

const ICONS = { error: OctagonAlert, warning: TriangleAlert, info: Info } as const
