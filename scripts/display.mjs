import { spawn } from 'node:child_process'
import { finished, needPackages, needPrograms, root } from './programs.mjs'

/** What Electron, a virtual screen and the tests ask of a bare Debian. */
export const displayPackages = [
  'xvfb libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libatk-bridge2.0-0 libcups2 libdrm2',
  'fonts-dejavu-core poppler-utils',
]

/** Starts a program that shows windows, on a virtual screen where there is none; answers with its exit code. */
export function run(command, args, options = {}) {
  return withDisplay(async () => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      ...options,
      env: displayEnv(options.env),
    })
    const forward = (signal) => child.kill(signal)
    process.on('SIGINT', forward).on('SIGTERM', forward)
    options.started?.(child)
    const code = await finished(child)
    process.off('SIGINT', forward).off('SIGTERM', forward)
    return code
  })
}

/** Lends a screen while the work runs. */
export async function withDisplay(work) {
  const stop = await startDisplay()
  try {
    return await work()
  } finally {
    stop()
  }
}

/** Starts a virtual screen when this Linux has none and names it in this process's environment; answers how to stop it. */
export async function startDisplay() {
  if (process.platform !== 'linux' || process.env.DISPLAY) return () => {}
  await needPrograms({ Xvfb: displayPackages.join(' ') })
  const screen = ['-screen', '0', '1600x1000x24', '-nolisten', 'tcp', '-displayfd', '3']
  // In a group of its own: Ctrl+C is for the program on the screen, which dies badly when the screen goes first
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true })
  const number = await firstLine(server)
  if (number === null) {
    await needPackages(displayPackages)
    throw new Error('The virtual screen did not start.')
  }
  server.unref()
  server.stdio[3].unref()
  const stop = () => {
    server.kill()
    delete process.env.DISPLAY
    delete process.env.CXBOARD_VIRTUAL_SCREEN
    process.off('exit', stop)
    for (const signal of ENDING) process.off(signal, end)
  }
  // Where somebody else listens, it ends in its own time
  const end = (signal) => {
    if (process.listenerCount(signal) > 1) return
    stop()
    process.kill(process.pid, signal)
  }
  process.on('exit', stop)
  for (const signal of ENDING) process.on(signal, end)
  process.env.DISPLAY = `:${number}`
  process.env.CXBOARD_VIRTUAL_SCREEN = '1'
  return stop
}

const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Put before the project folder: a virtual screen has no graphics card, and root has no sandbox. */
export function electronFlags() {
  const flags = []
  if (process.platform === 'linux' && process.getuid?.() === 0) flags.push('--no-sandbox')
  if (process.env.CXBOARD_VIRTUAL_SCREEN) flags.push('--disable-gpu')
  return flags
}

function displayEnv(env = process.env) {
  const { ELECTRON_RUN_AS_NODE: _, ...rest } = { ...process.env, ...env }
  return rest
}

function firstLine(server) {
  return new Promise((resolve) => {
    server.once('error', () => resolve(null))
    server.once('exit', () => resolve(null))
    server.stdio[3].once('data', (chunk) => resolve(String(chunk).trim()))
  })
}
