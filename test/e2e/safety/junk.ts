import type { CallInput, CallName } from '../../../shared/ipc'
import { USUAL_CHOICE } from '../../../shared/scene/deck/usualChoice'

/** Values no caller of ours would send, as code of the page. Each is sent alone and in every field of every call. */
export const JUNK: Readonly<Record<string, string>> = {
  nothing: 'undefined',
  null: 'null',
  'no number': 'NaN',
  infinity: 'Infinity',
  'minus infinity': '-Infinity',
  'minus zero': '-0',
  'a number past the safe ones': '2 ** 53 + 1',
  'a huge number': '1e308',
  'a fraction': '0.1',
  true: 'true',
  'an empty text': "''",
  'a text of a million letters': "'x'.repeat(1e6)",
  'half a letter': "'\\ud800'",
  'a text from right to left': "'\\u202eevil'",
  'a text with nothing in it': "'\\0'",
  'the name of a prototype': "'__proto__'",
  'the name of a maker': "'constructor'",
  'a path': "'/etc/passwd'",
  'a device': "'/dev/zero'",
  'a path upwards': "'../../../etc/passwd'",
  'an SQL statement': `"'; DROP TABLE records; --"`,
  'a prototype': `JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')`,
  'an object without prototype': 'Object.create(null)',
  'an object of a class': 'new (class Board { board = 1 })()',
  'an object that throws': "({ get board() { throw new Error('no') } })",
  'a thing that answers everything': "new Proxy({}, { get: () => 'x' })",
  'a circle': '(() => { const circle = { }; circle.board = circle; return circle })()',
  'ten thousand objects in each other':
    '(() => { let deep = {}; for (let i = 0; i < 1e4; i++) deep = { deep }; return deep })()',
  'nine hundred lists in each other':
    '(() => { let deep = []; for (let i = 0; i < 900; i++) deep = [deep]; return deep })()',
  'a list of a hundred thousand': 'new Array(1e5).fill(0)',
  'an object of ten thousand fields':
    "Object.fromEntries(Array.from({ length: 1e4 }, (_, i) => ['k' + i, i]))",
  'a big integer': '10n ** 30n',
  'a date': 'new Date(0)',
  'a date that is none': 'new Date(NaN)',
  'a map': "new Map([['board', 1]])",
  'a set': 'new Set([1])',
  'a function': '() => 1',
  'a symbol': "Symbol('x')",
  'a pattern': '/x/g',
  'an error': "new Error('x')",
  'a promise': 'Promise.resolve(1)',
  bytes: 'new Uint8Array(1000)',
  'a file': "new File(['x'], 'x.cxboard')",
  'the window': 'window',
  'a part of the page': 'document.body',
}

const BOARD = `brd_${'0'.repeat(26)}`
const OPERATION = `opr_${'0'.repeat(26)}`
const FRAME = `frm_${'0'.repeat(26)}`
const SNAPSHOT = `snp_${'0'.repeat(26)}`
const BACKUP = 'store-1-time'
const TICKET = '00000000-0000-4000-8000-000000000000'

const { frames: _frames, headline: _headline, ...MANNER } = USUAL_CHOICE

/** Nothing that could be drawn: what is kept as a stamp of it is refused. */
const LINK = {
  id: `lnk_${'0'.repeat(26)}`,
  kind: 'link',
  parent: FRAME,
  order: 'a0',
  extra: {},
  from: 'what',
  item: 'x',
  to: 'action',
} as const

/**
 * Every call with something well formed to put junk into. None of it changes a library as it stands: the board, the
 * ticket and the handle do not exist, and so on.
 */
export const SHAPES: { readonly [N in CallName]: CallInput<N> } = {
  'library.open': {},
  'library.access': {},
  'library.retry': {},
  'library.reveal': {},
  'board.create': { template: 'no such template' },
  'board.open': { board: BOARD },
  'board.write': { board: BOARD, steps: [{ step: 'commit', operation: OPERATION, label: 'x', edits: [] }] },
  'board.compared': { board: BOARD },
  'board.trash': { board: BOARD },
  'board.restore': { board: BOARD },
  'board.send': { board: BOARD },
  'board.sendPart': { board: BOARD, purpose: 'slice', frames: null, note: '' },
  'file.stop': {},
  'file.content': { ticket: TICKET },
  'file.addFrames': { ticket: TICKET, board: BOARD, frames: [FRAME], after: null },
  'merge.open': { ticket: TICKET },
  'merge.accept': { ticket: TICKET, seq: 0, choices: {} },
  'review.open': { ticket: TICKET },
  'review.accept': { ticket: TICKET, seq: 0, accepted: [] },
  'snapshot.list': { board: BOARD },
  'snapshot.take': { board: BOARD, reason: 'work', name: '' },
  'snapshot.read': { board: BOARD, snapshot: SNAPSHOT },
  'snapshot.rename': { board: BOARD, snapshot: SNAPSHOT, name: 'x' },
  'snapshot.remove': { board: BOARD, snapshot: SNAPSHOT },
  'backup.list': {},
  'backup.boards': { backup: BACKUP },
  'backup.board': { backup: BACKUP, board: BOARD },
  'backup.goBack': { backup: BACKUP, boards: [BOARD] },
  'backup.save': {},
  'export.start': { board: BOARD, job: TICKET, request: { format: 'pdf', choice: USUAL_CHOICE } },
  'export.cancel': { job: TICKET },
  'deck.print': { board: BOARD, job: TICKET, choice: USUAL_CHOICE },
  'deck.choices': { board: BOARD },
  'deck.choose': { board: BOARD, choice: USUAL_CHOICE },
  // Nameless, and in a language that is none: one of them alone does not make it well formed
  'presets.keep': { preset: { ...MANNER, name: '', dates: 'x' } },
  'presets.remove': { name: 'no such preset' },
  'presets.export': { names: ['no such preset'] },
  'presets.import': {},
  'font.keep': { bytes: new Uint8Array() },
  'font.metrics': { asset: '0'.repeat(64) },
  'file.pick': {},
  'file.drop': { path: '/nowhere/at/all.cxboard' },
  'file.accept': { ticket: TICKET },
  'file.decline': { ticket: TICKET },
  'file.reveal': { handle: TICKET },
  'clip.read': { text: '{}' },
  'picture.keep': { bytes: new Uint8Array() },
  'stamps.list': {},
  'stamps.keep': { name: 'x', records: [LINK] },
  'stamps.rename': { stamp: FRAME, name: 'x' },
  'stamps.remove': { stamp: FRAME },
  'stamps.export': {},
  'stamps.import': { path: '/nowhere/at/all.cxstamps' },
  'window.clip': { deed: 'copy' },
  'place.get': {},
  'place.put': {
    view: 'library',
    board: null,
    frame: null,
    panelWidth: 340,
    theme: 'light',
    textSize: 100,
    letterKeys: true,
    camera: null,
    grid: false,
    snaps: true,
    keepTool: false,
    recentStamps: [],
    outlineColumns: [],
  },
  'window.ready': {},
  'window.flushed': {},
  'window.stay': {},
}
