/** What `cxboard merge` prints for people. */
export const cliMergeWords = {
  needsTwo: 'Name the two boards to merge: yours first, then theirs.',
  differentBoards:
    'These are two different boards, so there is nothing to join them by. Merge copies of one board, or add frames in the app.',
  reviewed:
    'This is a review copy or the answer to one. Open it in the app: its comments and suggestions are accepted there, one by one.',
  wholeFirst: 'Yours holds only some frames of the board. Name the whole board first, then this one.',
  noAncestor:
    'Neither file holds the last version both come from, so every difference is a conflict. Name that version with --base to join more by itself.',
  same: 'Nothing to do: your board holds all of theirs already.',
  summary: (changes: number, conflicts: number) =>
    `${counted(changes, 'change', 'changes')} ${changes === 1 ? 'comes' : 'come'} in, ${counted(conflicts, 'conflict', 'conflicts')}.`,
  conflict: (about: string, field: string, mine: string, theirs: string) =>
    `  ${about}, ${field}: yours is ${mine}, theirs is ${theirs}`,
  removed: (about: string, by: 'mine' | 'theirs') =>
    by === 'mine'
      ? `  ${about}: you removed it, they changed it`
      : `  ${about}: they removed it, you changed it`,
  nothing: 'nothing',
  value: (text: string) => `“${text}”`,
  standing: 'Yours stands wherever there is a conflict; what one removed and the other changed is kept.',
  dryRun: 'Nothing was written. Name the file to write with -o.',
} as const

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
