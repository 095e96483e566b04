import { z } from 'zod'
import { PER_PAGE, PICTURE_PLACES, SECTIONS, TEXT_PLACES } from './scene/deck/layout'

/** What a person chose for a deck; kept per board on this computer, given to print it, and shared as a preset. */
export type DeckChoice = z.infer<typeof DeckChoice>
export type DeckPreset = z.infer<typeof DeckPreset>

const Layout = z
  .strictObject({
    perPage: z.literal([...PER_PAGE]),
    picture: z.enum(PICTURE_PLACES),
    text: z.enum(TEXT_PLACES),
    scores: z.boolean(),
    notes: z.boolean(),
    comments: z.boolean(),
  })
  .readonly()

/** What does not belong to one board: it can be named and given to others. */
const Manner = {
  layout: Layout,
  paper: z.enum(['16:9', 'a4', 'letter']),
  orientation: z.enum(['landscape', 'portrait']),
  sections: z.array(z.enum(SECTIONS)).max(SECTIONS.length).readonly(),
  /** Whether the board's brand is used. */
  brand: z.boolean(),
  /** BCP 47 of the dates; null: the system's. */
  dates: z.string().min(2).max(35).nullable(),
}

export const DeckChoice = z.strictObject({
  ...Manner,
  /** Ids of the frames in it; null: all. Ids that are gone are passed over. */
  frames: z
    .array(z.string().regex(/^frm_[0-9a-z]{26}$/))
    .max(10_000)
    .readonly()
    .nullable(),
  /** The title of the journey's page; null: what the report finds first. */
  headline: z.string().max(200).nullable(),
})

/** One of a person's own, under the name she gave it. */
export const DeckPreset = z.strictObject({ name: z.string().min(1).max(100), ...Manner })
