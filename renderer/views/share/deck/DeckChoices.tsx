import { ChevronRight } from 'lucide-react'
import { Disclosure, DisclosurePanel, Button as Press } from 'react-aria-components'
import type { DeckChoice } from '../../../../shared/deckChoice'
import {
  type Layout,
  PER_PAGE,
  PICTURE_PLACES,
  SECTIONS,
  type SectionId,
  TEXT_PLACES,
} from '../../../../shared/scene/deck/layout'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { shareWords } from '../../../../shared/words/share'
import { choose } from '../../../document/exporting'
import { Field } from '../../../parts/Field'
import { BrandChoice } from './BrandChoice'
import { DatesChoice } from './DatesChoice'
import style from './DeckChoices.module.css'
import { FramesChoice } from './FramesChoice'
import { Options } from './Options'
import { OwnPresets } from './OwnPresets'
import { Part } from './Part'
import { PresetPicker } from './PresetPicker'
import { Tick } from './Tick'

interface Props {
  readonly choice: DeckChoice
  /** What the journey page is called unless somebody says otherwise; null: not known yet. */
  readonly headline: string | null
  /** Whoever was at the brand goes on from there. */
  readonly isFromBrand: boolean
  onBrand(): void
}

const PAPERS = ['16:9', 'a4', 'letter'] as const
const ORIENTATIONS = ['landscape', 'portrait'] as const
const COUNTS = PER_PAGE.map(String) as readonly `${Layout['perPage']}`[]
const COUNT_WORDS = { 1: '1', 2: '2', 3: '3', 4: '4', 6: '6', 9: '9' } as const

/** Everything a deck is made of, in the order people decide it. */
export function DeckChoices({ choice, headline, isFromBrand, onBrand }: Props) {
  const { layout, sections } = choice
  const arrange = (patch: Partial<Layout>) => choose({ layout: { ...layout, ...patch } })
  return (
    <>
      <Part title={deckDialogWords.pages}>
        <PresetPicker layout={layout} onChange={(next) => choose({ layout: next })} />
        <fieldset className={style.ticks} aria-label={deckDialogWords.shown}>
          <Tick
            label={deckDialogWords.scores}
            isOn={layout.scores}
            onChange={(scores) => arrange({ scores })}
          />
          <Tick label={deckDialogWords.notes} isOn={layout.notes} onChange={(notes) => arrange({ notes })} />
          <Tick
            label={deckDialogWords.comments}
            isOn={layout.comments}
            onChange={(comments) => arrange({ comments })}
          />
        </fieldset>
        {layout.comments ? <p className={style.hint}>{deckDialogWords.commentsHint}</p> : null}
        <Disclosure className={style.more ?? ''}>
          <Press slot="trigger" className={style.opener ?? ''}>
            <ChevronRight aria-hidden />
            {deckDialogWords.arrange}
          </Press>
          <DisclosurePanel className={style.panel ?? ''}>
            <Options
              label={deckDialogWords.perPage}
              values={COUNTS}
              words={COUNT_WORDS}
              value={`${layout.perPage}`}
              onChange={(count) => arrange({ perPage: Number(count) as Layout['perPage'] })}
            />
            <Options
              label={deckDialogWords.picture}
              values={PICTURE_PLACES}
              words={deckDialogWords.picturePlaces}
              value={layout.picture}
              onChange={(picture) => arrange({ picture })}
            />
            <Options
              label={deckDialogWords.text}
              values={TEXT_PLACES}
              words={deckDialogWords.textPlaces}
              value={layout.text}
              onChange={(text) => arrange({ text })}
            />
          </DisclosurePanel>
        </Disclosure>
      </Part>
      <FramesChoice chosen={choice.frames} onChange={(frames) => choose({ frames })} />
      <Part title={deckDialogWords.sections}>
        <div className={style.sections}>
          {SECTIONS.map((id) => (
            <Tick
              key={id}
              label={deckDialogWords.sectionNames[id]}
              isOn={sections.includes(id)}
              onChange={(isOn) => choose({ sections: toggled(sections, id, isOn) })}
            />
          ))}
        </div>
        <Field
          label={deckDialogWords.headline}
          value={choice.headline ?? ''}
          placeholder={headline ?? deckDialogWords.headlineHint}
          limit={200}
          onChange={(text) => choose({ headline: text.trim() === '' ? null : text })}
        />
      </Part>
      <Part title={shareWords.paper}>
        <Options
          label={shareWords.paper}
          quiet
          values={PAPERS}
          words={shareWords.papers}
          value={choice.paper}
          onChange={(paper) => choose({ paper })}
        />
        <Options
          label={shareWords.orientation}
          quiet
          values={ORIENTATIONS}
          words={shareWords.orientations}
          value={choice.orientation}
          onChange={(orientation) => choose({ orientation })}
        />
        <DatesChoice value={choice.dates} />
      </Part>
      <BrandChoice isOn={choice.brand} isFirst={isFromBrand} onEdit={onBrand} />
      <OwnPresets />
    </>
  )
}

/** Always in the order of the deck. */
function toggled(sections: readonly SectionId[], id: SectionId, isOn: boolean): readonly SectionId[] {
  return SECTIONS.filter((each) => (each === id ? isOn : sections.includes(each)))
}
