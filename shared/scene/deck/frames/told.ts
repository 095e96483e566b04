import type { Frame } from '../../../model/record'
import type { Colour } from '../../ink'
import type { Field } from '../frameFields'
import type { Painted } from '../framePicture'
import type { Setup } from '../setup'

/** A frame with all the layout shows of it, asked for once however often its page is tried. */
export interface Told {
  readonly setup: Setup
  readonly frame: Frame
  /** Its place in the story, from 1. */
  readonly number: number
  /** `10 Could I use your restroom?` */
  readonly name: string
  /** Whether the frame before it in the deck is of another stage. */
  readonly begins: boolean
  /** null: nothing was drawn. */
  readonly picture: Painted | null
  readonly fields: readonly Field[]
  readonly facts: readonly Fact[]
  /** What has to be known beside its scores: that it breaks the journey, its fix, drafts, stale scores. */
  readonly warnings: readonly Note[]
  /** Backstage, hand-off, things, evidence; then what was decided and asked, and open comments with their answers. */
  readonly notes: readonly Note[]
}

export interface Fact {
  readonly name: string
  /** '' when it is not said. */
  readonly value: string
  readonly colour: Colour
}

/** A text with a name before it; '' where it needs none. */
export interface Note {
  readonly name: string
  readonly text: string
  readonly colour: Colour
  /** It answers the note before it, and stands further in. */
  readonly isInner?: true
  /** The same where room is scarce; left out where the text is short already. */
  readonly brief?: string
}
