import { Dices } from 'lucide-react'
import { useState } from 'react'
import { Dialog, Heading, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { editGuest } from '../../../shared/edit/guests'
import { get } from '../../../shared/model/doc'
import type { Figure } from '../../../shared/model/element'
import { type Id, newId } from '../../../shared/model/id'
import { figureOf } from '../../../shared/scene/cast'
import { ACCESSORIES, FACIAL_HAIR, HEADS } from '../../../shared/scene/figure'
import { CLOTHES, figureFor, HAIRS, SKINS } from '../../../shared/scene/looks'
import { editWords } from '../../../shared/words/edit'
import { toolboxWords } from '../../../shared/words/toolbox'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { Overlay } from '../../parts/Overlay'
import { useDoc, useEditor, useFrame } from '../../use'
import { ColourRow } from './ColourRow'
import style from './Looks.module.css'
import { Parts } from './Parts'
import { Preview } from './Preview'

/** How a guest looks, in every frame: what is tried here becomes one step of the history when it is done. */
export function Looks({ guest: id }: { readonly guest: Id }) {
  const editor = useEditor()
  const guest = get(useDoc(), id, 'guest')
  const frame = useFrame()
  const [tried, setTried] = useState<Figure | null>(null)
  const close = () => session.setState({ dialog: null })
  if (!guest) return null
  const figure = tried ?? figureOf(guest)
  const wear = (patch: Partial<Figure>) => setTried({ ...figure, ...patch })
  const done = () => {
    close()
    if (tried) editor.commit(editWords.changeLooks, editGuest(editor.doc(), id, { figure: tried }))
  }
  return (
    <Overlay size="looks" onClose={close}>
      <Dialog className={style.dialog ?? ''}>
        <Heading slot="title" className={style.title ?? ''}>
          {guest.name ? toolboxWords.looksOf(guest.name) : toolboxWords.looksNobody}
        </Heading>
        <div className={style.body}>
          <div className={style.left}>
            <Preview figure={figure} feeling={frame?.intended ?? null} />
            <Button icon={<Dices aria-hidden />} onPress={() => setTried(figureFor(newId('guest')))}>
              {toolboxWords.surprise}
            </Button>
          </div>
          <div className={style.right}>
            <div className={style.colours}>
              <ColourRow
                label={toolboxWords.skin}
                colours={SKINS}
                value={figure.skin}
                onChange={(skin) => wear({ skin })}
              />
              <ColourRow
                label={toolboxWords.hair}
                colours={HAIRS}
                value={figure.hair}
                onChange={(hair) => wear({ hair })}
              />
              <ColourRow
                label={toolboxWords.clothes}
                colours={CLOTHES}
                value={figure.clothing}
                onChange={(clothing) => wear({ clothing })}
              />
            </div>
            <Tabs className={style.tabs ?? ''}>
              <TabList aria-label={toolboxWords.looksNobody} className={style.tabList ?? ''}>
                {TABS.map(({ id: tab, label }) => (
                  <Tab key={tab} id={tab} className={style.tab ?? ''}>
                    {label}
                  </Tab>
                ))}
              </TabList>
              {TABS.map(({ id: tab, label, names, none }) => (
                <TabPanel key={tab} id={tab} className={style.panel ?? ''}>
                  <Parts
                    label={label}
                    part={tab}
                    names={names}
                    none={none}
                    figure={figure}
                    onChange={(name) =>
                      wear(tab === 'head' ? { head: name ?? figure.head } : { [tab]: name })
                    }
                  />
                </TabPanel>
              ))}
            </Tabs>
          </div>
        </div>
        <div className={style.answers}>
          <Button onPress={close}>{toolboxWords.cancel}</Button>
          <Button look="strong" onPress={done}>
            {toolboxWords.done}
          </Button>
        </div>
      </Dialog>
    </Overlay>
  )
}

const TABS = [
  { id: 'head', label: toolboxWords.head, names: HEADS, none: null },
  { id: 'facialHair', label: toolboxWords.beard, names: FACIAL_HAIR, none: toolboxWords.noBeard },
  { id: 'accessory', label: toolboxWords.glasses, names: ACCESSORIES, none: toolboxWords.noGlasses },
] as const
