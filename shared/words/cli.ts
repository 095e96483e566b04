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
      usage:
        'cxboard export IN -o OUT.{pdf,json} [--paper 16:9|a4|letter] [--orientation landscape|portrait]',
      does: 'Write the deck as PDF, or the board as JSON.',
    },
    score: {
      usage: 'cxboard score IN… [--json]',
      does: 'Print what boards are worth: what breaks the journey, broken promises, the first fixes, then alignment with its range, equation, promises, memory and stages. With --json one object a line, with every number.',
    },
    check: {
      usage: 'cxboard check IN… [--json] [--all]',
      does: 'Print what the design checks find on boards. Findings that were dismissed on a board are left out, and checks that read English on a board in another language. Ends with 1 when one of them is an error.',
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
    paper: '--paper             16:9 (as it comes), a4 or letter',
    orientation: '--orientation       landscape (as it comes) or portrait',
    json: '--json              one JSON object a line instead of text for people',
    all: '--all               the extended checks too, not the core ones alone',
    end: '--                  what follows are file names, even if they begin with a hyphen',
  },
  statusTitle: 'Exit status',
  status: [
    '0  done',
    '1  the answer is no: a file is not a sound board, or the checks found an error',
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
  onlyForPdf: (option: string) => `“${option}” is for PDF only.`,
  noPrinter:
    'A PDF needs the app itself, because pages are drawn by it. Run “npm run cxboard -- export …” or the installed program.',

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
