import type { ElectronApplication, Page } from 'playwright-core'
import type { Step, Written } from '../../shared/ipc'
import { newId } from '../../shared/model/id'
import type { Frame, Rec } from '../../shared/model/record'

/** Milliseconds of each save, measured in the page from the question to the answer. */
export async function savesOfBare(page: Page, frame: Frame, count: number): Promise<readonly number[]> {
  return page.evaluate(
    async ({ versions }) => {
      const { bare } = window as unknown as { bare: { save(record: unknown): Promise<unknown> } }
      const times: number[] = []
      for (const record of versions) {
        const start = performance.now()
        await bare.save(record)
        times.push(performance.now() - start)
      }
      return times
    },
    { versions: versionsOf(frame, count) as readonly unknown[] },
  )
}

/** The same records through the app's own call, each as the step of the history that an edit is. */
export async function savesOfApp(page: Page, frame: Frame, count: number): Promise<readonly number[]> {
  const versions = [frame, ...versionsOf(frame, count)]
  const steps = versions.slice(1).map((after, at): Step => {
    const edits = [{ id: frame.id, before: versions[at] ?? null, after }]
    return { step: 'commit', operation: newId('operation'), label: 'Edit title', edits }
  })
  return page.evaluate(
    async ({ board, steps }) => {
      const { host } = window as unknown as { host: Host }
      const times: number[] = []
      for (const step of steps) {
        const start = performance.now()
        const answer = await host.call('board.write', { board, steps: [step] })
        times.push(performance.now() - start)
        if (!answer.ok) throw new Error(JSON.stringify(answer))
      }
      return times
    },
    { board: frame.parent, steps: steps as readonly unknown[] },
  )
}

interface Host {
  call(name: 'board.write', input: unknown): Promise<{ readonly ok: boolean; readonly value: Written }>
}

/**
 * Milliseconds from a letter typed into the frame's title to the words "Saved …" on the screen. Every letter is a step
 * of its own, as after a pause: typing that goes on is held back on purpose, and is not what is measured here.
 */
export async function savesSeen(page: Page, count: number): Promise<readonly number[]> {
  await page.getByLabel('Title', { exact: true }).waitFor()
  return page.evaluate(async (letters) => {
    const [status] = [...document.querySelectorAll('[role=status]')].filter(({ textContent }) =>
      /saved|saving/i.test(textContent ?? ''),
    )
    const label = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === 'Title')
    const input = label?.control
    if (!status || !(input instanceof HTMLInputElement)) throw new Error('no title to type into')
    const write = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    const times: number[] = []
    for (let i = 0; i < letters; i++) {
      const seen = new Promise<number>((resolve) => {
        let isSaving = false
        const observer = new MutationObserver(() => {
          if (/^Saving/.test(status.textContent ?? '')) isSaving = true
          else if (isSaving && /^Saved /.test(status.textContent ?? '')) {
            observer.disconnect()
            resolve(performance.now())
          }
        })
        observer.observe(status, { childList: true, subtree: true, characterData: true })
      })
      const start = performance.now()
      write?.call(input, `${input.value.slice(0, 60)}${i % 10}`)
      input.dispatchEvent(new InputEvent('input', { bubbles: true, data: `${i % 10}` }))
      times.push((await seen) - start)
      input.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    return times
  }, count)
}

/** How long the main process was busy with each question of the page, in milliseconds; null: this Electron hides it. */
export async function watchMain(
  electron: ElectronApplication,
): Promise<() => Promise<readonly number[] | null>> {
  await electron.evaluate(({ ipcMain }) => {
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers?: Map<string, Handler> }
    const answer = handlers?.get('call')
    if (!handlers || !answer) return
    const times: number[] = []
    handlers.set('call', async (...asked) => {
      const start = performance.now()
      try {
        return await answer(...asked)
      } finally {
        times.push(performance.now() - start)
      }
    })
    Object.assign(globalThis, { busy: times })
  })
  return () => electron.evaluate(() => (globalThis as { busy?: number[] }).busy ?? null)
}

type Handler = (...asked: unknown[]) => Promise<unknown>

export function firstFrame(records: readonly Rec[]): Frame {
  const frame = records.find((record) => record.kind === 'frame')
  if (!frame) throw new Error('a board without frames')
  return frame
}

function versionsOf(frame: Frame, count: number): readonly Frame[] {
  return Array.from({ length: count }, (_, i) => ({ ...frame, title: `${frame.title} ${i}` }))
}
