import { frameFieldWords } from './frameFields'

/** The board as a table: its columns, what can be done in it, and what is said of what was pasted. */
export const outlineWords = {
  table: 'All frames as a table',
  lead: (frames: string) => (frames === '1' ? '1 frame' : `${frames} frames`),
  lookHint: 'Type to write, Tab goes on, Enter down. Rows from a spreadsheet can be pasted.',
  hint: 'Arrows move, typing replaces, Enter edits, Tab goes on, Delete clears. Ctrl and Enter adds a frame, Alt with arrows moves it. Escape, then Tab leaves the table.',
  number: '#',
  columns: 'Columns',
  columnCount: (shown: number, all: number) => `${shown} of ${all}`,
  columnsHint: 'Which columns are shown',
  allColumns: 'Show all',
  usualColumns: 'Show the usual ones',
  addFrame: 'Add frame',
  newRowHint: 'Write here to add a frame',
  emptyTitle: 'Write the whole story here',
  emptyText:
    'Every row is one moment your guest lives through. Write in the first row, or paste rows from a spreadsheet: columns that carry our names find their place.',

  /** Heads of columns, short; long enough to be found again in a spreadsheet. */
  column: {
    ...frameFieldWords,
    findings: 'Findings',
    alignment: 'Alignment',
    comments: 'Comments',
    intendedValence: 'Intended, −3 to +3',
    feltValence: 'Felt, −3 to +3',
  },
  evidence: {
    opinion: 'Opinion',
    observation: 'Observation',
    'guest-voice': 'Guest voice',
    metric: 'Metric',
    research: 'Research',
  },
  /** Between brackets, so without any of their own. */
  metric: {
    csat: 'CSAT',
    nps: 'NPS',
    ces: 'CES',
    'success-rate': 'Success rate',
    time: 'Time',
    complaints: 'Complaints',
    retention: 'Retention',
    'mystery-visit': 'Mystery visit',
    other: 'Other',
  },
  invented: 'invented',

  unnamed: 'A guest without a name',
  hidden: 'Hidden',
  hiddenWhy: 'Scores are hidden until the silent session is revealed.',
  stale: 'Stale',
  staleWhy: (parts: string) => `Scored before ${parts} changed`,
  and: ' and ',
  parts: { what: 'What', who: 'the guest', how: 'How' },
  draft: 'Draft',
  ofSix: (scored: number, applicable: number) => `${scored} of ${applicable}`,
  noFindings: 'No findings',
  noComments: 'No open comments',
  openComments: (count: number) => (count === 1 ? ' open comment' : ' open comments'),
  findingsOf: (title: string) => `Findings of “${title}”`,

  pick: (column: string) => `Choose: ${column}`,
  find: 'Type to find',
  notFound: (query: string) => `Nothing here is called “${query}”.`,
  nothing: 'Nothing',
  newGuest: (name: string) => (name === '' ? 'New guest…' : `New guest “${name}”`),
  twoAtMost: 'At most two dimensions can be left out.',
  noStandards: 'This board lists no standards yet. List them in the scorecard, under Board settings.',
  onlyRead: (column: string) => `${column} is read here and cannot be typed.`,

  selected: (rows: number, columns: number) =>
    `${rows} ${rows === 1 ? 'row' : 'rows'}, ${columns} ${columns === 1 ? 'column' : 'columns'} chosen`,
  copied: (cells: number) => (cells === 1 ? 'Cell copied' : `${cells} cells copied`),
  cleared: (cells: number) => (cells === 1 ? 'Cell cleared' : `${cells} cells cleared`),
  added: (place: number) => `Frame ${place} added`,
  takenBack: 'Taken back',
  deleted: (frames: number) => `${frames} frames are deleted.`,
  full: (limit: number) => `A board holds at most ${limit} frames. Delete some first.`,

  askTitle: (rows: string) => `Paste ${rows} rows?`,
  askText: (fill: string, add: string) => `${fill} frames would be filled and ${add} added.`,
  askFill: (fill: string) => `${fill} frames would be filled.`,
  askAdd: (add: string) => `${add} frames would be added.`,
  askRoom: (left: string, limit: string) =>
    `A board holds at most ${limit} frames: the last ${left} rows have no room and would be left out.`,
  askUndo: 'You can take all of it back in one step.',
  pasteAll: 'Paste',
  dontPaste: 'Don’t paste',
  pasting: (percent: string) => `Pasting: ${percent} done`,
  stop: 'Stop',
  nothingToPaste: 'There are no words on the clipboard. Copy some cells first.',

  pasted: (filled: string, added: string) =>
    [
      filled === '0' ? '' : filled === '1' ? '1 frame filled' : `${filled} frames filled`,
      added === '0' ? '' : added === '1' ? '1 frame added' : `${added} frames added`,
    ]
      .filter((part) => part !== '')
      .join(', ') || 'Nothing changed',
  newGuests: (names: readonly string[]) =>
    names.length === 1 ? `New guest: ${names[0] ?? ''}.` : `New guests: ${names.join(', ')}.`,
  problems: (count: number) =>
    count === 1 ? '1 cell was not taken as it is' : `${count} cells were not taken as they are`,
  problemsHint: 'Everything else is pasted.',
  closeProblems: 'Close the list',
  more: (count: number) => `and ${count} more`,
  cell: (row: number, column: string) => `Frame ${row}, ${column}`,
  why: {
    list: (text: string, allowed: string) => `“${text}” is not one of: ${allowed}. Left out.`,
    rung: (text: string) => `“${text}” is no level from 1 to 5. Left out.`,
    valence: (text: string) => `“${text}” is no number from −3 to +3. Left out.`,
    feeling: (text: string) =>
      `“${text}” is not one of the 41 feelings. Left out; press Enter there to choose one.`,
    minutes: (text: string) => `“${text}” is no number of minutes. Left out.`,
    standard: (text: string) => `“${text}” is not one of the board’s standards. Left out.`,
    'two-dimensions': (text: string) => `“${text}”: at most two dimensions can be left out. The rest stays.`,
    guests: (text: string) => `“${text}” would be one new guest too many for one paste. Left out.`,
    cut: (text: string) => `Longer than this field holds; it was cut after “${text}”.`,
    overfull: (text: string) => `“${text}” is more than one frame can hold. Left out.`,
    column: (text: string) => `The column “${text}” is none of ours. Left out.`,
    outside: () => 'There was no column left for these cells. Left out.',
    room: (rows: string) => `${rows} rows had no room: a board is full. Left out.`,
  },
} as const
