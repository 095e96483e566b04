import type { Purpose } from '../../shared/model/vocabulary'
import { session } from './session'

/** Asks what goes into the file. */
export function openSending(purpose: Purpose): void {
  session.setState({ dialog: { dialog: 'send', purpose } })
}
