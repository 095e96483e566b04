import { X } from 'lucide-react'
import { useEffect } from 'react'
import { shareWords } from '../../shared/words/share'
import { type Notice, session } from '../document/session'
import { Button } from '../parts/Button'
import { IconButton } from '../parts/IconButton'
import { useSession } from '../use'
import style from './NoticeBar.module.css'

/** A sentence at the foot of the window. It leaves by itself; one that offers a way back stays longer. */
export function NoticeBar() {
  const notice = useSession((state) => state.notice)
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => session.setState({ notice: null }), notice.action ? 12_000 : 6000)
    return () => clearTimeout(timer)
  }, [notice])
  // The live region stands before its first sentence, or screen readers do not hear that one.
  return <div role="status">{notice ? <Sentence {...notice} /> : null}</div>
}

function Sentence({ text, action }: Notice) {
  return (
    <div className={style.notice}>
      <p>{text}</p>
      {action ? (
        <Button
          look="quiet"
          onPress={() => {
            session.setState({ notice: null })
            action.run()
          }}
        >
          {action.label}
        </Button>
      ) : null}
      <IconButton label={shareWords.dismiss} onPress={() => session.setState({ notice: null })}>
        <X aria-hidden />
      </IconButton>
    </div>
  )
}
