import { ArrowLeft } from 'lucide-react'
import { type KeyboardEvent, lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import type { DeckPreview } from '../../../document/deckPreview'
import { exporting } from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import { DeckChoices } from './DeckChoices'
import style from './DeckQuestion.module.css'
import { Preview } from './Preview'
import { useBrandKeys } from './useBrandKeys'
import { usePageKeys } from './usePageKeys'

/** What the deck is made of on the left, its real pages on the right. */
export function DeckBody({ preview }: { readonly preview: DeckPreview }) {
  const choice = useStore(exporting, (state) => state.choice)
  const headline = useStore(preview.store, (state) => state.headline)
  /** Who comes back from the brand stands where she left. */
  const [brand, setBrand] = useState<'none' | 'shown' | 'left'>('none')
  const isBranding = brand === 'shown'
  usePageKeys(preview)
  useBrandKeys(isBranding)
  const leaveBrand = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isBranding) return
    event.stopPropagation()
    setBrand('left')
  }
  return (
    <div className={style.body}>
      <section
        aria-label={deckDialogWords.choices}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className={style.choices}
        onKeyDown={leaveBrand}
      >
        {isBranding ? (
          <>
            <Button look="quiet" icon={<ArrowLeft aria-hidden />} autoFocus onPress={() => setBrand('left')}>
              {deckDialogWords.brandBack}
            </Button>
            <Suspense>
              <BrandForm />
            </Suspense>
          </>
        ) : choice === null ? null : (
          <DeckChoices
            choice={choice}
            headline={headline}
            isFromBrand={brand === 'left'}
            onBrand={() => setBrand('shown')}
          />
        )}
      </section>
      <Preview preview={preview} />
    </div>
  )
}

const BrandForm = lazy(() => import('../brand/BrandForm').then(({ BrandForm }) => ({ default: BrandForm })))
