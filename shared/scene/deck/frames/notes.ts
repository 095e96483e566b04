import { CATALOG } from '../../../method/catalog'
import { boardOf, commentsOf, type Doc, remarksOf, roundsOf } from '../../../model/doc'
import type { Id } from '../../../model/id'
import type { Evidence, Frame } from '../../../model/record'
import type { Remark } from '../../../model/scoring'
import type { Comment } from '../../../model/sharing'
import { deckWords } from '../../../words/deck'
import { deckFramesWords } from '../../../words/deckFrames'
import { detailsWords } from '../../../words/details'
import { methodWords } from '../../../words/method'
import { sessionWords } from '../../../words/session'
import { PALETTE } from '../../palette'
import type { Setup } from '../setup'
import type { Note } from './told'

/** What those who deliver a frame need: where, behind the scenes, with what, handed to whom, known how. */
export function notesOf({ figures }: Setup, frame: Frame): readonly Note[] {
  const words = deckFramesWords
  const minutes = frame.durationMinutes
  return [
    note(words.backstage, frame.backstage),
    note(words.things, frame.props),
    note(words.handoff, frame.handoff),
    note(words.help, frame.supportFunctions.map((each) => methodWords.function[each]).join(', ')),
    note(words.empowered, frame.empowered === null ? '' : empoweredWords(frame.empowered)),
    note(deckWords.channel, frame.channel === null ? '' : methodWords.channel[frame.channel]),
    note(words.takes, minutes === null ? '' : words.minutes(figures.level(minutes))),
    note(words.serves, frame.serves.join(', ')),
    note(words.tradesOff, frame.tradesOff.join(', ')),
    ...frame.evidence.map(evidenceNote),
  ].filter(({ text }) => text.trim() !== '')
}

/** Decisions and open questions that name the frame, then the comments on it that are still open, in the order they were written down. */
export function saidAbout({ doc }: Setup, frame: Frame): readonly Note[] {
  const holders = [...roundsOf(doc), boardOf(doc)]
  const remarks = holders
    .flatMap(({ id }) => remarksOf(doc, id))
    .filter((remark) => remark.frame === frame.id && remark.text.trim() !== '')
  const open = commentsOf(doc, frame.id).filter(({ resolved }) => !resolved)
  return [...remarks.map(remarkNote), ...open.flatMap((comment) => threadNotes(doc, comment))]
}

/** A comment, and further in all that was answered to it. */
function threadNotes(doc: Doc, comment: Comment): readonly Note[] {
  const name = deckFramesWords.commentBy(comment.author.trim())
  return [{ name, text: comment.text, colour: PALETTE.sun }, ...answersTo(doc, comment.id)].filter(
    ({ text }) => text.trim() !== '',
  )
}

function answersTo(doc: Doc, comment: Id): readonly Note[] {
  return commentsOf(doc, comment).flatMap(({ id, author, text }): readonly Note[] => {
    const name = deckFramesWords.answerBy(author.trim())
    return [{ name, text, colour: PALETTE.line, isInner: true }, ...answersTo(doc, id)]
  })
}

function remarkNote({ sort, text, settled }: Remark): Note {
  const name = deckFramesWords[sort]
  const said = settled ? deckFramesWords.settled(name, sessionWords.settled[sort]) : name
  return { name: said, text, colour: PALETTE.how }
}

function note(name: string, text: string): Note {
  return { name, text, colour: PALETTE.line }
}

function evidenceNote({ type, note: text, metric, illustrative }: Evidence): Note {
  const parts = [
    text.trim(),
    metric === null ? '' : detailsWords.metricNames[metric],
    illustrative ? detailsWords.illustrative : '',
  ].filter((part) => part !== '')
  const name = deckFramesWords.evidence(CATALOG.evidenceTypes[type])
  return note(name, parts.length === 0 ? deckWords.notSaid : deckFramesWords.evidenceText(parts))
}

function empoweredWords(may: boolean): string {
  return may ? detailsWords.mayDecide.yes : detailsWords.mayDecide.no
}
