import type { Frame } from '../../../shared/model/record'
import { frameWords } from '../../../shared/words/frame'
import { type PanelName, session, showFrame } from '../../document/session'
import style from './FrameLink.module.css'

interface Props {
  readonly frame: Frame
  readonly panel?: PanelName
}

/** A frame by its title: one press away from its sheet. */
export function FrameLink({ frame, panel = 'score' }: Props) {
  return (
    <button
      type="button"
      className={style.link}
      onClick={() => {
        session.setState({ view: 'frame', surroundings: true, panel })
        showFrame(frame.id)
      }}
    >
      {titleOf(frame)}
    </button>
  )
}

export function titleOf({ title }: Pick<Frame, 'title'>): string {
  return title || frameWords.untitledFrame
}
