import { Component, type ReactNode } from 'react'
import { shellNotes } from '../../shared/words/shell'
import { Button } from '../parts/Button'
import style from './Boundary.module.css'

interface State {
  readonly error: Error | null
}

/** A view that failed does not take the others with it. The board is already on disk. */
export class Boundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { error: null }

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    const details = `${error.message}\n${error.stack ?? ''}`
    return (
      <div role="alert" className={style.failed}>
        <h1>{shellNotes.viewFailed}</h1>
        <p>{shellNotes.viewFailedText}</p>
        <div className={style.deeds}>
          <Button onPress={() => void navigator.clipboard.writeText(details)}>
            {shellNotes.copyDetails}
          </Button>
          <Button look="strong" onPress={() => window.location.reload()}>
            {shellNotes.reload}
          </Button>
        </div>
      </div>
    )
  }
}
