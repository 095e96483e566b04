import { ArrowLeft } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { exporting } from '../../../document/exporting'
import { Button } from '../../../parts/Button'
import { DeckChoices } from './DeckChoices'
import style from './DeckQuestion.module.css'
import { Preview } from './Preview'
import { useDeckPreview } from './useDeckPreview'
import { usePageKeys } from './usePageKeys'

/** What the deck is made of on the left, its real pages on the right. */
export function DeckBody() {
  const choice = useStore(exporting, (state) => state.choice)
  const preview = useDeckPreview(choice)
  const headline = useStore(preview.store, (state) => state.headline)
  const [isBranding, setBranding] = useState(false)
  usePageKeys(preview)
  return (
    <div className={style.body}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section aria-label={deckDialogWords.choices} tabIndex={0} className={style.choices}>
        {isBranding ? (
          <>
            <Button
              look="quiet"
              icon={<ArrowLeft aria-hidden />}
              autoFocus
              onPress={() => setBranding(false)}
            >
              {deckDialogWords.brandBack}
            </Button>
            <Suspense>
              <BrandForm />
            </Suspense>
          </>
        ) : choice === null ? null : (
          <DeckChoices choice={choice} headline={headline} onBrand={() => setBranding(true)} />
        )}
      </section>
      <Preview preview={preview} />
    </div>
  )
}

const BrandForm = lazy(() => import('../brand/BrandForm').then(({ BrandForm }) => ({ default: BrandForm })))
