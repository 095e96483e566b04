import { Transform } from 'node:stream'

/** Chromium's own remarks, `[pid:date/time:LEVEL:file(line)] words`, say nothing about the user's file. */
const noise = /^\[\d+:\d{4}\/\d{6}\.\d+:(?:ERROR|WARNING|INFO|VERBOSE\d*):[\w./-]+(?:\(\d+\)|:\d+)\]/

/** Lets every line through but those. */
export function withoutNoise() {
  let rest = ''
  const quiet = (line) => (noise.test(line) ? '' : line)
  return new Transform({
    transform(chunk, _encoding, done) {
      const lines = (rest + chunk).split(/(?<=\n)/)
      rest = lines.at(-1)?.endsWith('\n') ? '' : (lines.pop() ?? '')
      done(null, lines.map(quiet).join(''))
    },
    flush(done) {
      done(null, quiet(rest))
    },
  })
}
