import { emotionOf, stageLabel } from '../../method/catalog'
import type { Id } from '../../model/id'
import type { Feeling } from '../../model/record'
import { storyWords } from '../../words/deckStory'
import { runsOf, storyOf } from '../charts/story'
import type { Setup } from './setup'
import { frameName } from './setup'
import { shortened } from './shortened'

/** Every number of the journey's picture in words, for those who do not see it: of the first forty moments. */
export function journeyAlt(setup: Setup, breakers: readonly Id[]): string {
  const { doc, figures } = setup
  const story = storyOf(doc)
  const stages = runsOf(story, ({ frame }) => frame.stage).map(({ key }) => stageLabel(key))
  const told = story.slice(0, TOLD).map(({ frame }) => {
    const said = [
      ...feelingSaid(setup, frame.intended, storyWords.intended),
      ...feelingSaid(setup, frame.felt, storyWords.felt),
    ]
    const all = said.length === 0 ? [storyWords.nothingFelt] : said
    const broken = breakers.includes(frame.id) ? [storyWords.breaker] : []
    return storyWords.moment(shortened(frameName(setup, frame), LETTERS), [...all, ...broken])
  })
  const more = story.length - told.length
  const rest = more === 0 ? [] : [storyWords.moreMoments(figures.whole(more))]
  return storyWords.alt(stages.slice(0, TOLD).join(', '), [...told, ...rest].join(' '))
}

function feelingSaid(
  { figures }: Setup,
  feeling: Feeling | null,
  said: (feeling: string) => string,
): readonly string[] {
  const word = emotionOf(feeling?.emotion ?? null)?.label.toLowerCase() ?? ''
  const valence = feeling?.valence ?? null
  const parts = [...(valence === null ? [] : [figures.signed(valence)]), ...(word === '' ? [] : [word])]
  return parts.length === 0 ? [] : [said(parts.join(' '))]
}

const TOLD = 40
/** Of a frame's name. */
const LETTERS = 60
