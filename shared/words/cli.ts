import { TABLES } from '../exports'
import { PRESET_IDS, SECTIONS } from '../scene/deck/layout'

/** The command line: help, answers and what it says when it was asked wrongly. */
export const cliWords = {
  summary: 'CXBoard without a window: boards made, turned, scored and checked from scripts.',
  usageTitle: 'Usage',
  commandsTitle: 'Commands',
  optionsTitle: 'Options',
  version: (version: string) => `cxboard ${version}`,
  commands: {
    new: {
      usage: 'cxboard new --template ID -o OUT.cxboard',
      does: 'Make a new board from a template, every frame with its scene.',
    },
    convert: {
      usage: 'cxboard convert IN OUT',
      does: 'Turn a .cxboard into .json or back. Nothing is lost, and the ids of the JSON are kept.',
    },
    export: {
      usage: 'cxboard export IN -o OUT.{pdf,pptx,png,svg,xlsx,csv,json} [options]',
      does: 'Write the deck as PDF or PowerPoint, frames or the wall as pictures, tables for Excel or as CSV, or the board as JSON. The bytes are those of the same choices in the window.',
    },
    score: {
      usage: 'cxboard score IN… [--json]',
      does: 'Print what boards are worth: what breaks the journey, broken promises, the first fixes, then alignment with its range, equation, promises, memory and stages. With --json one object a line, with every number.',
    },
    check: {
      usage: 'cxboard check IN… [--json] [--all]',
      does: 'Print what the design checks find on boards. Findings that were dismissed on a board are left out, and checks that read English on a board in another language. Ends with 1 when one of them is an error.',
    },
    merge: {
      usage: 'cxboard merge MINE THEIRS [--base BASE] [-o OUT] [--json]',
      does: 'Join two copies of one board, field by field, from the last version both come from: the one named, or one the files themselves hold. Where both changed the same thing to something else yours stands, the conflict is listed, and it ends with 1. Without -o nothing is written.',
    },
    validate: {
      usage: 'cxboard validate IN… [--json]',
      does: 'Say of each file whether it is a sound board, and if not, what is wrong and where.',
    },
    help: { usage: 'cxboard help [COMMAND]', does: 'Explain the commands, or one of them.' },
    version: { usage: 'cxboard --version', does: 'Print the version.' },
  },
  options: {
    template: '--template ID       the template to start from',
    out: '-o, --output FILE   the file to write; one that exists is replaced only when the new one is complete',
    base: '--base FILE         the version both boards come from',
    merged: '-o, --output FILE   the .cxboard or .json to write; without it, only what would happen is said',
    preset: `--preset NAME       pdf, pptx: how frames stand on pages: ${PRESET_IDS.join(', ')}; or FILE.cxpresets, or FILE.cxpresets:NAME`,
    paper: '--paper             pdf, pptx: 16:9 (as it comes), a4 or letter',
    orientation: '--orientation       pdf, pptx: landscape (as it comes) or portrait',
    sections: `--sections LIST     pdf, pptx: all as they come, or some of ${SECTIONS.join(',')}`,
    frames: '--frames LIST       pdf, pptx, png, svg: all, or numbers such as 1-3,5',
    brand:
      '--brand             pdf, pptx: none, or a FILE.cxboard or FILE.json to take logo, colours and fonts from',
    dates: '--dates LANGUAGE    pdf, pptx: the language of dates, such as de or en-GB',
    what: '--what              png, svg: sheet, picture (the How alone) or wall (all frames; as it comes without --frames)',
    scale: '--scale             png: 1 (as it comes), 2 or 3',
    ground: '--ground            png, svg: paper (as it comes) or transparent',
    tables: `--tables LIST       csv: frames (as they come) or some of ${TABLES.join(',')}; the second goes into OUT-<table>.csv`,
    names:
      'Several pictures are written beside OUT as OUT-<number>, or as OUT says with {number}, {title}, {stage} and {board}.',
    json: '--json              one JSON object a line instead of text for people',
    all: '--all               the extended checks too, not the core ones alone',
    end: '--                  what follows are file names, even if they begin with a hyphen',
  },
  statusTitle: 'Exit status',
  status: [
    '0  done',
    '1  the answer is no: a file is not a sound board, the checks found an error, or a merge has conflicts',
    '2  the command was not understood',
    '3  a file could not be read or written',
  ],
  inputs: 'IN is a .cxboard or a .json board. Results go to standard output, messages to standard error.',
  more: 'Run “cxboard help COMMAND” for one command.',

  seeHelp: (command: string | null) =>
    command === null
      ? 'Run “cxboard help” to see what there is.'
      : `Run “cxboard help ${command}” to see how it is used.`,
  noCommand: 'Say what to do.',
  unknownCommand: (word: string) => `There is no command “${word}”.`,
  notYet: (what: string) => `This version cannot do “${what}” yet.`,
  unknownOption: (option: string) => `There is no option “${option}” here.`,
  valueMissing: (option: string) => `“${option}” needs a value after it.`,
  valueRefused: (option: string) => `“${option}” takes no value.`,
  givenTwice: (option: string) => `“${option}” was given twice.`,
  notOneOf: (option: string, value: string, known: readonly string[]) =>
    `“${value}” is nothing ${option} knows. It knows ${known.join(', ')}.`,
  needsOption: (option: string) => `“${option}” is missing.`,
  needsInput: 'Name the board to read.',
  needsInputs: 'Name at least one board to read.',
  needsOutput: 'Name the file to write.',
  tooMuch: (word: string) => `“${word}” is one word too many.`,
  outputKind: (file: string, kinds: readonly string[]) =>
    `“${file}” cannot be written by this command. The name must end in ${kinds.join(' or ')}.`,
  onlyFor: (option: string, kinds: readonly string[]) => `“${option}” is only for ${kinds.join(', ')}.`,
  noFrame: (word: string, count: number) =>
    count === 0
      ? `The board has no frames, so there is no “${word}”.`
      : `“${word}” names no frame of this board. Its frames are 1 to ${count}.`,
  notFrames: (word: string) => `“${word}” is no list of frames. Write numbers such as 1-3,5, or all.`,
  notLanguage: (word: string) => `“${word}” is no language. Write a code such as de or en-GB.`,
  sameOption: (option: string, other: string) => `“${option}” says the same as “${other}”. Give one of them.`,
  emptyPresets: (file: string) =>
    `“${file}” holds no presets. Name another file, or one of: ${PRESET_IDS.join(', ')}.`,
  noPreset: (word: string, known: readonly string[]) =>
    `There is no preset “${word}”. There are: ${known.join(', ')}.`,
  failed: (frame: string) => `The frame “${frame}” could not be made; a note stands in its place.`,
  coarse: (name: string, dpi: number) =>
    `${name}: a picture prints at ${dpi} dots to the inch, and below 150 it looks soft.`,
  fontReasons: {
    missing: 'its file is not in the board',
    damaged: 'its file is damaged',
    licence: 'its licence does not allow it',
  },
  fontLeft: (family: string, reason: string) =>
    `The font “${family}” could not be used (${reason}). Ours stands in.`,
  noPrinter:
    'A PDF, PowerPoint or PNG file needs the app itself, because pages are drawn by it. Run “npm run cxboard -- export …” or the installed program.',

  stopped: 'Stopped before it was done. Files named above are complete; no other one was touched.',
  about: (file: string, message: string) => `${file}: ${message}`,
  written: (file: string) => `“${file}” is written.`,
  valid: (file: string) => `${file}: a sound board.`,
  untitled: 'Untitled board',
  findings: (errors: number, warnings: number, infos: number) =>
    [counted(errors, 'error'), counted(warnings, 'warning'), counted(infos, 'note')].join(', '),
  noFindings: 'Nothing found.',
  leftOut: (dismissed: number) =>
    `${counted(dismissed, 'finding')} left out: dismissed on the board, and nothing has changed there since.`,
  severities: { error: 'Errors', warning: 'Warnings', info: 'Notes' },
  scoreFile: (title: string, file: string) => `${title} (${file})`,
} as const

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
