import { app } from 'electron'

/** The baselines: what Electron, Konva and SQLite cost by themselves. `--program=` names one of the files beside this. */
const program = process.argv.find((word) => word.startsWith('--program='))?.slice('--program='.length)
const folder = process.env.CXBOARD_DATA
if (!program || !folder) throw new Error('A bare program is started by the benchmarks.')
app.setPath('userData', folder)
// Not awaited: Electron is not ready before this file has been read to its end
void import(`./${program}.mjs`).then(({ start }) => start({ folder }))
