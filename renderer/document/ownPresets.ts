import type { DeckPreset } from '../../shared/deckChoice'
import { deckDialogWords } from '../../shared/words/deckDialog'
import { shareWords } from '../../shared/words/share'
import { call, troubleOf } from '../host'
import { choose, exporting } from './exporting'

/** Keeps the present choice under a name; one of the same name gives way. */
export async function keepPreset(name: string): Promise<void> {
  const { choice } = exporting.getState()
  if (choice === null) return
  const { frames: _, headline: __, ...manner } = choice
  await told(async () =>
    exporting.setState({ presets: await call('presets.keep', { preset: { name, ...manner } }) }),
  )
}

export function takePreset({ name: _, ...manner }: DeckPreset): void {
  choose(manner)
}

export async function removePreset(name: string): Promise<void> {
  await told(async () => exporting.setState({ presets: await call('presets.remove', { name }) }))
}

/** All of them as one file for others. */
export async function sharePresets(): Promise<void> {
  const names = exporting.getState().presets.map(({ name }) => name)
  if (names.length === 0) return
  await told(async () => {
    const outcome = await call('presets.export', { names })
    if (outcome.state === 'written') exporting.setState({ remark: shareWords.exported(outcome.name) })
  })
}

export async function addPresets(): Promise<void> {
  await told(async () => {
    const got = await call('presets.import', {})
    if (got === null) return
    exporting.setState({ presets: got.presets, remark: deckDialogWords.presetsAdded(got.added) })
  })
}

/** What goes wrong is said in the dialog, which stays as it is. */
async function told(work: () => Promise<unknown>): Promise<void> {
  try {
    await work()
  } catch (error) {
    exporting.setState({ work: { state: 'failed', trouble: troubleOf(error) } })
  }
}
