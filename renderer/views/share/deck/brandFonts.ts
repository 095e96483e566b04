import type { DeckChoice } from '../../../../shared/deckChoice'
import type { Doc } from '../../../../shared/model/doc'
import { type BrandFace, brandFaces } from '../../../../shared/scene/deck/brandFaces'
import { registerFace } from '../../../../shared/scene/typefaces'
import type { Face } from '../../../document/deckLaying'
import { call } from '../../../host'

/** The brand's fonts this window can draw, as they were asked for once; null: missing or damaged, ours stand in. */
const loaded = new Map<string, Promise<Face | null>>()

/** Loads the brand's fonts, for the canvas and for whoever measures. */
export async function fontsOf(doc: Doc, choice: Pick<DeckChoice, 'brand'>): Promise<readonly Face[]> {
  const faces = await Promise.all(brandFaces(doc, choice).map(known))
  return faces.filter((face) => face !== null)
}

function known(face: BrandFace): Promise<Face | null> {
  const asked = loaded.get(face.asset) ?? load(face).catch(() => null)
  loaded.set(face.asset, asked)
  // A font that is not there may come with the next change of the brand.
  void asked.then((answer) => answer === null && loaded.delete(face.asset))
  return asked
}

async function load({ family, asset }: BrandFace): Promise<Face | null> {
  const metrics = await call('font.metrics', { asset })
  if (metrics === null) return null
  const face = new FontFace(family, `url("/font/${asset}")`, { weight: '1 1000' })
  document.fonts.add(await face.load())
  registerFace(family, metrics)
  return { family, metrics }
}
