import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packBoard } from '../../../main/package/write'
import { docOf } from '../../../shared/model/doc'
import type { Rec } from '../../../shared/model/record'
import { pagesIn, plainPages, samePages } from '../bareDeck'
import { plannedBoard } from '../boards'
import type { Group } from '../group'
import { runToEnd, theApp, theBare, using } from '../launch'
import { copyOf, dataFolder, emptyFolder } from '../libraries'
import { boardShown } from '../opening'
import { printedBare, printedByApp } from '../printing'
import { alternate, pairs } from '../rounds'
import { compared, measured, NO_LIMITS } from '../row'
import { median } from '../statistics'

/** A deck of fifty frames, from the question to the file. */
export const deck: Group = {
  name: 'deck',
  async run(rounds) {
    const work = emptyFolder()
    const records = plannedBoard({ title: 'Fifty frames', frames: 50, elementsEach: 12 })
    const files = written(work, records)
    const { pdf, plain, same } = files
    const library = dataFolder([records], records)
    const bare = (html: string) => () =>
      using(theBare('print', emptyFolder()), (running) => printedBare(running, html, pdf))
    const inApp = await alternate(rounds, {
      plain: bare(plain),
      app: () =>
        using(theApp(copyOf(library)), async (running) => {
          await boardShown(running.page)
          return printedByApp(running, records[0]?.id ?? '', pdf)
        }),
      same: bare(same),
    })
    const commands = await alternate(rounds, {
      bare: () => runToEnd(theBare('print', emptyFolder(), [`--html=${plain}`, `--pdf=${pdf}`])),
      app: () => runToEnd(theApp(emptyFolder(), ['export', files.board, '-o', pdf])),
    })
    const pages = pagesIn(readFileSync(pdf))
    const against = (baseline: 'plain' | 'same') => ({ app: 'app', bare: baseline }) as const
    const processes = pairs(commands, { app: 'app', bare: 'bare' }, ({ milliseconds }) => milliseconds)
    return [
      compared(
        `13 deck, ${pages} pages: time`,
        'ms',
        pairs(inApp, against('plain'), (p) => p.milliseconds),
        TIME,
      ),
      compared(
        '13 deck: size',
        'KB',
        pairs(inApp, against('plain'), (p) => p.bytes / 1024),
        SIZE,
      ),
      compared(
        '13 deck: time, the same HTML bare',
        'ms',
        pairs(inApp, against('same'), (p) => p.milliseconds),
        TIME,
      ),
      measured('13 deck: longest editor gap', 'ms', median(inApp.map(({ app }) => app.gap)), GAP),
      compared('13 deck by command, whole process', 'ms', processes, NO_LIMITS),
    ]
  },
}

const TIME = { budget: 1.3, gate: 1.6 }
const SIZE = { budget: 1.2, gate: 1.2 }
/** Two frames. */
const GAP = { budget: 33.4, gate: 33.4 }

/** What is printed, and where to. */
function written(folder: string, records: readonly Rec[]) {
  const [board, plain, same, pdf] = ['board.cxboard', 'plain.html', 'same.html', 'deck.pdf'].map((name) =>
    join(folder, name),
  ) as [string, string, string, string]
  const about = {
    lineage: [],
    base: null,
    exportedAt: '2026-01-01T00:00:00.000Z',
    exportedBy: '',
    appVersion: '0.0.0',
  }
  writeFileSync(board, packBoard({ records, assets: [], ...about }).bytes)
  writeFileSync(plain, plainPages(docOf(records)))
  writeFileSync(same, samePages(docOf(records)))
  return { board, plain, same, pdf }
}
