import { Crop, ImageUp, Smile, UserRoundPen } from 'lucide-react'
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import { WORN } from '../../../shared/model/vocabulary'
import { styleWords } from '../../../shared/words/style'
import { run } from '../../commands'
import { session } from '../../document/session'
import { wear } from '../../document/styling'
import { useDoc, useSession } from '../../use'
import style from './StyleBar.module.css'

interface Props {
  readonly ids: readonly Id[]
  readonly shapes: ReadonlySet<string>
}

/** What only figures or pictures have. */
export function ShapeDeeds({ ids, shapes }: Props) {
  const doc = useDoc()
  const cropping = useSession((state) => state.cropping)
  const only = ids.length === 1 ? get(doc, ids[0] ?? null, 'element') : null
  const figures = shapes.size === 1 && shapes.has('figure')
  if (!figures && only?.shape !== 'picture') return null
  const guest = only?.shape === 'figure' ? only.guest : null
  const first = get(doc, ids[0] ?? null, 'element')
  return (
    <div className={style.group}>
      {figures ? (
        <ToggleButtonGroup
          aria-label={styleWords.wears}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={first?.shape === 'figure' ? [first.wears] : []}
          onSelectionChange={(keys) => wear(WORN.find((each) => keys.has(each)) ?? 'intended')}
          className={style.group ?? ''}
        >
          {WORN.map((each) => (
            <ToggleButton key={each} id={each} className={style.toggle ?? ''}>
              <Smile aria-hidden />
              {styleWords.worn[each]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      ) : null}
      {guest ? (
        <Button
          className={style.deed ?? ''}
          onPress={() => session.setState({ dialog: { dialog: 'looks', guest } })}
        >
          <UserRoundPen aria-hidden />
          {styleWords.looks}
        </Button>
      ) : null}
      {only?.shape === 'picture' ? (
        <>
          <Button
            className={style.deed ?? ''}
            onPress={() => (cropping ? session.setState({ cropping: null }) : run('picture.crop'))}
          >
            <Crop aria-hidden />
            {cropping ? styleWords.cropDone : styleWords.crop}
          </Button>
          <Button className={style.deed ?? ''} onPress={() => run('picture.replace')}>
            <ImageUp aria-hidden />
            {styleWords.replace}
          </Button>
        </>
      ) : null}
    </div>
  )
}
