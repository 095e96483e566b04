import { PanelsTopLeft, Plus } from 'lucide-react'
import { type CSSProperties, useEffect } from 'react'
import { framesOf } from '../../../shared/model/doc'
import { frameWords } from '../../../shared/words/frame'
import { toolboxWords } from '../../../shared/words/toolbox'
import { Sheet } from '../../canvas/Sheet'
import { run } from '../../commands'
import { watchStamps } from '../../document/recent'
import { Button } from '../../parts/Button'
import { IconButton } from '../../parts/IconButton'
import { shownKeys } from '../../parts/keys'
import { useDoc, useEditor, useFrame, useSession } from '../../use'
import { useEditingOff } from '../../useAccess'
import { Filmstrip } from './Filmstrip'
import style from './FrameView.module.css'
import { GuestOptions } from './GuestOptions'
import { Panel } from './Panel'
import { SheetLinks } from './SheetLinks'
import { SheetMenu } from './SheetMenu'
import { Stamps } from './Stamps'
import { StyleBar } from './StyleBar'
import { Toolbar } from './Toolbar'
import { Zoom } from './Zoom'

/** One sheet large, filmstrip below, tools left, panel right; or the sheet alone. */
export function FrameView() {
  const doc = useDoc()
  const frame = useFrame()
  const width = useSession((state) => state.panelWidth)
  const tool = useSession((state) => state.tool)
  const surroundings = useSession((state) => state.surroundings)
  const reviewing = useEditingOff()
  const editor = useEditor()
  useEffect(() => watchStamps(editor), [editor])
  if (framesOf(doc).length === 0 || !frame) return <NoFrames reviewing={reviewing} />
  return (
    <div
      className={style.view}
      data-alone={surroundings ? undefined : ''}
      data-plain={reviewing ? '' : undefined}
      data-side={tool === 'stamp' || tool === 'guest' ? '' : undefined}
      style={{ '--panel-width': `${width}px` } as CSSProperties}
    >
      {surroundings && !reviewing ? <Toolbar /> : null}
      <div className={style.stage}>
        {surroundings && tool === 'stamp' ? <Stamps /> : null}
        {surroundings && tool === 'guest' ? <GuestOptions frame={frame.id} /> : null}
        <div className={style.sheet}>
          <Sheet frame={frame.id} />
          {reviewing ? null : <StyleBar />}
          {reviewing ? null : <SheetLinks frame={frame.id} />}
          {surroundings ? null : (
            <div className={style.back}>
              <IconButton
                label={toolboxWords.showSurroundings}
                shortcut={shownKeys('Ctrl+.')}
                onPress={() => run('view.surroundings')}
              >
                <PanelsTopLeft aria-hidden />
              </IconButton>
            </div>
          )}
          <Zoom />
        </div>
      </div>
      {surroundings ? (
        <>
          <Panel frame={frame} />
          <Filmstrip />
        </>
      ) : null}
      <SheetMenu />
    </div>
  )
}

function NoFrames({ reviewing }: { readonly reviewing: boolean }) {
  return (
    <div className={style.empty}>
      <h2>{frameWords.noFrames}</h2>
      {reviewing ? null : (
        <>
          <p>{frameWords.noFramesHint}</p>
          <Button look="strong" icon={<Plus aria-hidden />} onPress={() => run('frame.add')}>
            {frameWords.addFrame}
          </Button>
        </>
      )}
    </div>
  )
}
