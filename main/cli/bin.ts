import { runCommand } from './run'

// A reader that has seen enough (`cxboard score … | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})
// Nor is one that does not want to hear the messages.
process.stderr.on('error', () => {})

process.exitCode = await runCommand(
  process.argv.slice(2),
  { out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text) },
  { pages: null },
)
