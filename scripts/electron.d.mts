/** Where the Electron of this machine is, and where it came from. */
export interface FoundElectron {
  readonly path: string
  readonly dist: string
  readonly version: string
  readonly source: 'override' | 'package' | 'registry'
}

export function electronPath(): Promise<FoundElectron>
export function runApp(words: readonly string[], options?: { cwd?: string }): Promise<number>
export function electronFlags(): string[]
export function startDisplay(): Promise<() => void>
export function withDisplay<T>(work: () => Promise<T>): Promise<T>
export function run(
  command: string,
  args: readonly string[],
  options?: import('node:child_process').SpawnOptions & {
    started?: (child: import('node:child_process').ChildProcess) => void
  },
): Promise<number>
