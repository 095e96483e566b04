import type { Trouble } from '../errors'
import { type TroubleWords, troubleWords } from './troubles'

/** When the library may only be looked at, is held by somebody, or cannot be reached. */
export const environmentWords = {
  banner: 'Looking only',
  looking: 'You can look but not edit:',
  why: 'CXBoard may not write to its data folder.',
  hint: 'Decks can be exported and boards sent.',
  showFolder: 'Show folder',
  /** On the bar that says that nothing is saved. */
  rescue: 'Send a copy elsewhere…',
  stillLooking: 'CXBoard still may not write to its data folder. Make it writable, then press Retry again.',
  editing: 'You can edit again. Everything you do is saved as you do it.',
  refused: 'You can look but not edit: CXBoard may not write to its data folder.',
  noNewBoard: 'New boards need a data folder that CXBoard may write to.',
  noSession: 'Nobody can score now',
  noSessionText:
    'CXBoard may not write to its data folder, so nothing new can be kept. What was scored is in the scorecard.',
  /** In place of the boards, where there are none to look at either. */
  nothingHere: {
    title: 'CXBoard may not write to its data folder',
    text: 'There are no boards in it to look at, and new ones cannot be kept there. Make the folder writable and press Retry, or choose another folder for your boards.',
  },
  toScorecard: 'Show the scorecard',
  quit: 'Quit',
} as const

/** What is said while something cannot be saved: how the sentence begins, and what can be done about it. */
export interface SavingWords {
  readonly lead: string
  readonly text: string
}

/** Why a board is not being saved. It goes on by itself; what is typed is kept until then. */
export function savingWords(trouble: Trouble): SavingWords {
  switch (trouble.code) {
    case 'store-full':
      return notSaving('the disk is full. Free some space and saving goes on by itself.')
    case 'store-readonly':
      return notSaving(
        'CXBoard may not write to its data folder. Make it writable and saving goes on by itself.',
      )
    case 'store-busy':
      return notSaving(
        'your boards are open in another copy of CXBoard. Close it and saving goes on by itself.',
      )
    case 'store-unreachable':
      return notSaving(
        "the data folder can't be reached. Connect the disk it is on, or put the folder back, and saving goes on by itself.",
      )
    case 'store-io':
      return notSaving('the disk reported an error. Saving is tried again.')
    default: {
      const { title, text } = troubleWords(trouble)
      return { lead: title, text }
    }
  }
}

/** Why something somebody asked for was not done: nothing of it was. */
export function deedWords(trouble: Trouble): TroubleWords {
  switch (trouble.code) {
    case 'store-full':
      return {
        title: 'The disk is full',
        text: `The disk is full, so this was not done. Free some space, then try again. ${KEPT}`,
      }
    case 'store-readonly':
      return {
        title: 'Read only',
        text: `CXBoard may not write to its data folder, so this was not done. Make the folder writable, then try again. ${KEPT}`,
      }
    case 'store-busy':
      return {
        title: 'Already open',
        text: `Your boards are open in another copy of CXBoard, so this was not done. Close it, then try again. ${KEPT}`,
      }
    case 'store-unreachable':
      return {
        title: 'No data folder',
        text: `The data folder can't be reached, so this was not done. Connect the disk it is on, or put the folder back, then try again. ${KEPT}`,
      }
    case 'store-io':
      return {
        title: 'The disk reported an error',
        text: `The disk reported an error, so this was not done. Your boards are checked before they are used again: try once more. ${KEPT}`,
      }
    default:
      return troubleWords(trouble)
  }
}

function notSaving(why: string): SavingWords {
  return {
    lead: 'Not saving:',
    text: `${why} ${KEPT}`,
  }
}

const KEPT = 'Your latest changes are safe in memory while the app stays open.'
