import type { ElectronApplication } from 'playwright-core'

/** In CSS pixels from the window's corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/**
 * The pointer, moved by the program's own main process: events come at their own pace, whether the page keeps up or
 * not, and none waits for the answer to the one before.
 */
export interface Pointer {
  press(at: Point): Promise<void>
  release(at: Point): Promise<void>
  /** Goes round near a point, in the same way every time; answers the processors' milliseconds that took in page and GPU process. */
  wander(around: Point, milliseconds: number): Promise<number>
}

export function pointerOf(electron: ElectronApplication): Pointer {
  return {
    async press({ x, y }) {
      await electron.evaluate(({ BrowserWindow }, [left, top]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.sendInputEvent({ type: 'mouseMove', x: left, y: top })
        window?.webContents.sendInputEvent({
          type: 'mouseDown',
          button: 'left',
          clickCount: 1,
          x: left,
          y: top,
        })
      }, pixel({ x, y }))
    },
    async release({ x, y }) {
      await electron.evaluate(({ BrowserWindow }, [left, top]) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.sendInputEvent({
          type: 'mouseUp',
          button: 'left',
          clickCount: 1,
          x: left,
          y: top,
        })
      }, pixel({ x, y }))
    },
    wander: ({ x, y }, milliseconds) =>
      electron.evaluate(
        async ({ app, BrowserWindow }, { x, y, milliseconds }) => {
          const [window] = BrowserWindow.getAllWindows()
          const spent = () =>
            app
              .getAppMetrics()
              .filter(({ type }) => type === 'Tab' || type === 'GPU')
              .reduce((sum, { cpu }) => sum + (cpu.cumulativeCPUUsage ?? Number.NaN) * 1000, 0)
          const before = spent()
          const start = performance.now()
          await new Promise<void>((resolve) => {
            const timer = setInterval(() => {
              const gone = performance.now() - start
              if (gone >= milliseconds) {
                clearInterval(timer)
                resolve()
              }
              const angle = gone / 200
              window?.webContents.sendInputEvent({
                type: 'mouseMove',
                button: 'left',
                modifiers: ['leftbuttondown'],
                x: Math.round(x + 90 * Math.sin(angle)),
                y: Math.round(y + 45 * Math.sin(2 * angle)),
              })
            }, 8)
          })
          return spent() - before
        },
        { x, y, milliseconds },
      ),
  }
}

function pixel({ x, y }: Point): readonly [number, number] {
  return [Math.round(x), Math.round(y)]
}
