import { Plus } from 'lucide-react'
import type { CSSProperties } from 'react'
import { framesOf } from '../../../shared/model/doc'
import { frameWords } from '../../../shared/words/frame'
import { Sheet } from '../../canvas/Sheet'
import { run } from '../../commands'
import { Button } from '../../parts/Button'
import { useDoc, useFrame, useSession } from '../../use'
import { Filmstrip } from './Filmstrip'
import style from './FrameView.module.css'
import { Panel } from './Panel'
import { Stamps } from './Stamps'
import { Toolbar } from './Toolbar'

/** One sheet large, filmstrip below, tools left, panel right. */
export function FrameView() {
  const doc = useDoc()
  const frame = useFrame()
  const width = useSession((state) => state.panelWidth)
  const tool = useSession((state) => state.tool)
  if (framesOf(doc).length === 0 || !frame) return <NoFrames />
  return (
    <div className={style.view} style={{ '--panel-width': `${width}px` } as CSSProperties}>
      <Toolbar />
      <div className={style.stage}>
        {tool === 'stamp' ? <Stamps /> : null}
        <div className={style.sheet}>
          <Sheet frame={frame.id} />
        </div>
      </div>
      <Panel frame={frame} />
      <Filmstrip />
    </div>
  )
}

function NoFrames() {
  return (
    <div className={style.empty}>
      <h2>{frameWords.noFrames}</h2>
      <p>{frameWords.noFramesHint}</p>
      <Button look="strong" icon={<Plus aria-hidden />} onPress={() => run('frame.add')}>
        {frameWords.addFrame}
      </Button>
    </div>
  )
}
