import { frameAlignment, framePhase, round2 } from '../../method/alignment'
import { dimensionCard } from '../../method/catalog'
import type { FrameAlignment } from '../../method/formulas'
import { isBlind } from '../../method/rounds'
import { type Doc, get } from '../../model/doc'
import type { Frame } from '../../model/record'
import { detailsWords } from '../../words/details'
import { methodWords } from '../../words/method'
import { outlineWords } from '../../words/outline'
import { scoreWords } from '../../words/score'
import { tableWords } from '../../words/tables'
import { evidenceLines, feelingWord, mayDecide, shortName } from './fieldWords'
import { type Numbered, numberedFrames } from './numbered'
import { number, type Said, type Table, tableFrom, text } from './table'

/** A row a frame, every field a column under the name the outline reads back, then what it is worth. */
export function framesTable(doc: Doc): Table {
  const columns = [...storyColumns(doc), ...dutyColumns, ...worthColumns, ...readingColumns(doc)]
  return tableFrom('frames', tableWords.titles.frames, columns, numberedFrames(doc))
}

const { column } = outlineWords

function storyColumns(doc: Doc): readonly Said<Numbered>[] {
  return [
    number(outlineWords.number, (row) => row.number),
    field(column.title, 34, ({ title }) => title),
    field(column.stage, 14, ({ stage }) => stage && methodWords.stage[stage]),
    field(column.phase, 10, (frame) => {
      const phase = framePhase(frame)
      return phase && methodWords.phase[phase]
    }),
    field(column.status, 10, ({ status }) => methodWords.status[status]),
    field(column.what, 44, ({ what }) => what),
    field(column.guest, 20, ({ guest }) => get(doc, guest, 'guest')?.name ?? null),
    field(column.situation, 44, ({ situation }) => situation),
    field(column.action, 44, ({ action }) => action),
    field(column.backstage, 44, ({ backstage }) => backstage),
    field(column.props, 30, ({ props }) => props),
    field(column.outcome, 44, ({ outcome }) => outcome),
    field(column.intended, 18, ({ intended }) => feelingWord(intended)),
    figure(column.intendedValence, ({ intended }) => intended?.valence ?? null),
    field(column.felt, 18, ({ felt }) => feelingWord(felt)),
    figure(column.feltValence, ({ felt }) => felt?.valence ?? null),
  ]
}

const dutyColumns: readonly Said<Numbered>[] = [
  field(column.channel, 18, ({ channel }) => channel && methodWords.channel[channel]),
  field(column.momentOfTruth, 16, ({ momentOfTruth }) =>
    momentOfTruth === 'none' ? null : shortName(methodWords.momentOfTruth[momentOfTruth]),
  ),
  field(column.ownerRole, 22, ({ ownerRole }) => ownerRole),
  field(
    column.ownerFunction,
    18,
    ({ ownerFunction }) => ownerFunction && methodWords.function[ownerFunction],
  ),
  field(column.supportFunctions, 26, ({ supportFunctions }) =>
    supportFunctions.map((each) => methodWords.function[each]).join(', '),
  ),
  field(column.empowered, 20, ({ empowered }) => mayDecide(empowered)),
  field(column.handoff, 30, ({ handoff }) => handoff),
]

const worthColumns: readonly Said<Numbered>[] = [
  figure(column.importance, ({ importance }) => importance),
  field(column.kano, 14, ({ kano }) => kano && detailsWords.kanoShort[kano]),
  figure(column.expected, ({ expected }) => expected),
  figure(column.delivered, ({ delivered }) => delivered),
  figure(column.effort, ({ effort }) => effort),
  field(column.fix, 44, ({ fix }) => fix),
  field(column.evidence, 44, ({ evidence }) => evidenceLines(evidence)),
  field(column.serves, 26, ({ serves }) => serves.join(', ')),
  field(column.tradesOff, 26, ({ tradesOff }) => tradesOff.join(', ')),
  figure(column.durationMinutes, ({ durationMinutes }) => durationMinutes),
  field(column.notApplicable, 22, ({ notApplicable }) =>
    notApplicable.map((each) => dimensionCard(each).label).join(', '),
  ),
]

/** Points; a silent session hides them. */
function readingColumns(doc: Doc): readonly Said<Numbered>[] {
  const blind = isBlind(doc)
  const points = (name: string, of: (reading: FrameAlignment) => number | null) =>
    figure(name, (frame) => {
      const value = blind ? null : of(frameAlignment(doc, frame.id))
      return value === null ? null : round2(value)
    })
  return [
    points(tableWords.alignment, ({ alignment }) => alignment),
    points(tableWords.low, ({ low }) => low),
    points(tableWords.high, ({ high }) => high),
    field(tableWords.state, 18, (frame) =>
      blind ? outlineWords.hidden : scoreWords.stateWord[frameAlignment(doc, frame.id).state],
    ),
  ]
}

function field(name: string, width: number, of: (frame: Frame) => string | null): Said<Numbered> {
  return text(name, width, ({ frame }) => of(frame))
}

function figure(name: string, of: (frame: Frame) => number | null): Said<Numbered> {
  return number(name, ({ frame }) => of(frame))
}
