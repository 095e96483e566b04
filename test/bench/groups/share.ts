import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rec } from '../../../shared/model/record'
import { plannedBoard } from '../boards'
import { boardFile, copiesOf, docsOf, folderWith, theirFile } from '../copies'
import type { Group } from '../group'
import { joinedBy, wentBack } from '../joining'
import { type Running, theApp, theBare, using } from '../launch'
import { copyOf, dataFolder, emptyFolder } from '../libraries'
import { mergeCosts } from '../merging'
import { boardShown } from '../opening'
import { alternate } from '../rounds'
import { compared, measured, NO_LIMITS, type Row } from '../row'
import { median } from '../statistics'
import { answerOf, timed, type Watched, watched } from '../watched'

/** Boards that go to others, come back, are joined, and are had back as they were. */
export const share: Group = {
  name: 'share',
  async run(rounds) {
    const copies = copiesOf(plannedBoard({ title: TITLE, frames: 1000, elementsEach: 20 }))
    const small = plannedBoard({ title: 'A small board', frames: 30, elementsEach: 10 })
    const work = emptyFolder()
    const docs = join(work, 'docs.json')
    writeFileSync(docs, JSON.stringify(docsOf(copies.base)))
    const file = boardFile(work, 'large.cxboard', copies.base)
    const theirs = theirFile(work, copies)
    const full = folderWith(copies)
    const light = dataFolder([small], small)
    const found = await alternate<'bare' | 'sent' | 'received' | 'joined', Journeys>(rounds, {
      bare: () => using(theBare('share', emptyFolder(), [`--docs=${docs}`]), carried),
      sent: () => using(theApp(copyOf(full)), (running) => sent(running, copies.base, work)),
      received: () => using(theApp(copyOf(light)), (running) => received(running, file)),
      joined: () => using(theApp(copyOf(full)), (running) => joined(running, theirs)),
    })
    const all = found.map((round) => ({ ...round.bare, ...round.sent, ...round.received, ...round.joined }))
    const of = (journey: string) => all.map((round) => round[journey] ?? NEVER)
    const against = (app: string, bare: string) =>
      of(app).map(({ milliseconds }, i) => ({
        app: milliseconds,
        bare: of(bare)[i]?.milliseconds ?? Number.NaN,
      }))
    const alone = (name: string, journey: string): Row =>
      measured(name, 'ms', median(of(journey).map(({ milliseconds }) => milliseconds)))
    return [
      compared('17 .cxboard out, 1,000 frames', 'ms', against('out', 'deflated'), { budget: 1.5, gate: 1.5 }),
      ...stillness('17 out', of('out')),
      compared('17 .cxboard in, 1,000 frames', 'ms', against('in', 'kept'), { budget: 2, gate: 2 }),
      ...stillness('17 in', of('in')),
      compared('18 merge, 1,000 frames, 10 % changed', 'ms', mergeCosts(copies, rounds), {
        budget: 3,
        gate: 5,
      }),
      alone('merge: keys to the question', 'asked'),
      alone('merge: press to the dialog', 'laidOut'),
      alone('merge: accept to the sheet', 'accepted'),
      ...stillness('merge: accept', of('accepted')),
      compared('snapshot taken, 1,000 frames', 'ms', against('taken', 'deflated'), NO_LIMITS),
      ...stillness('snapshot taken', of('taken')),
      alone('snapshot read', 'read'),
      alone('snapshot: go back to the sheet', 'back'),
    ]
  },
}

/** By name: what each took. */
type Journeys = Readonly<Record<string, Watched>>

const TITLE = 'A large board'
const KEPT = 'Before all this'
/** Two frames. */
const GAP = { budget: 33.4, gate: 33.4 }
const NEVER: Watched = { milliseconds: Number.NaN, gap: Number.NaN, stop: Number.NaN }

function stillness(name: string, seen: readonly Watched[]): readonly Row[] {
  return [
    measured(`${name}: longest editor gap`, 'ms', median(seen.map(({ gap }) => gap)), GAP),
    measured(`${name}: longest stop of main`, 'ms', median(seen.map(({ stop }) => stop))),
  ]
}

/** Both ways twice: the first time also warms the program. */
async function carried({ electron }: Running): Promise<Journeys> {
  const way = async (name: 'out' | 'in'): Promise<Watched> => ({
    ...NEVER,
    milliseconds: await electron.evaluate((_electron, name) => {
      const { carry } = globalThis as unknown as { carry: Record<string, () => number> }
      carry[name]?.()
      return carry[name]?.() ?? Number.NaN
    }, name),
  })
  return { deflated: await way('out'), kept: await way('in') }
}

/** The board that is open goes into a file, and is kept as it is. */
async function sent(running: Running, records: readonly Rec[], work: string): Promise<Journeys> {
  await boardShown(running.page)
  await answers(running, 'CXBOARD_SAVE_TO', join(work, 'sent.cxboard'))
  const board = records[0]?.id ?? ''
  const send = () => timed(running, 'board.send', { board })
  await send()
  const out = await watched(running, send)
  const name = { board, reason: 'named', name: KEPT }
  const taken = await watched(running, () => timed(running, 'snapshot.take', name))
  const [newest] = await answerOf<{ snapshots: readonly { id: string }[] }>(running, 'snapshot.list', {
    board,
  }).then(({ snapshots }) => snapshots)
  const reading = { board, snapshot: newest?.id }
  const read = await watched(running, () => timed(running, 'snapshot.read', reading))
  return { out, taken, read }
}

/** A file comes in while another board is open: read once for practice, then read and kept. */
async function received(running: Running, file: string): Promise<Journeys> {
  await boardShown(running.page)
  await answers(running, 'CXBOARD_OPEN_FROM', file)
  const { ticket } = await answerOf<{ ticket: string }>(running, 'file.pick', {})
  await answerOf(running, 'file.decline', { ticket })
  return {
    in: await watched(running, async () => {
      const start = performance.now()
      const { ticket } = await answerOf<{ ticket: string }>(running, 'file.pick', {})
      await answerOf(running, 'file.accept', { ticket })
      return performance.now() - start
    }),
  }
}

/** A copy that was changed elsewhere is joined on the screen, and the board had back as it was. */
async function joined(running: Running, file: string): Promise<Journeys> {
  await boardShown(running.page)
  await answers(running, 'CXBOARD_OPEN_FROM', file)
  const journeys = await joinedBy(running, TITLE)
  return { ...journeys, back: await wentBack(running) }
}

/** Answers for the system's dialog. */
async function answers({ electron }: Running, name: string, path: string): Promise<void> {
  await electron.evaluate(
    (_electron, [name, path]) => {
      process.env[name] = path
    },
    [name, path] as const,
  )
}
