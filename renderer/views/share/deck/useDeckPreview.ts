import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { DeckChoice } from '../../../../shared/deckChoice'
import { brandFaces } from '../../../../shared/scene/deck/brandFaces'
import type { DeckPreview } from '../../../document/deckPreview'
import { exporting } from '../../../document/exporting'
import { useDoc } from '../../../use'
import { fontsOf } from './brandFonts'
import { startLaying } from './startLaying'

/** The pages of the open board by this choice, laid out again after every change of either; null: not looked at. */
export function useDeckPreview(choice: DeckChoice | null): DeckPreview {
  const [laying] = useState(startLaying)
  const doc = useDoc()
  const locale = useStore(exporting, (state) => state.locale)
  const { preview } = laying
  useEffect(() => laying.stop, [laying])
  useEffect(() => {
    if (choice === null) return
    const options = { choice, locale, date: today() }
    if (brandFaces(doc, choice).length === 0) return preview.lay(doc, options, [])
    let isMeant = true
    void fontsOf(doc, choice).then((faces) => {
      if (isMeant) preview.lay(doc, options, faces)
    })
    return () => {
      isMeant = false
    }
  }, [preview, doc, choice, locale])
  return preview
}

/** The day it is here, not in Greenwich. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString()
}
