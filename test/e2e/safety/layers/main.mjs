import { app, session } from 'electron'

/**
 * The app as it is, started with some of its layers taken away: LAYERS_OFF names them. Nothing of the product knows of
 * this; what it asks of Electron is not passed on.
 */
const off = new Set((process.env.LAYERS_OFF ?? '').split(','))
const deaf = () => {}

const { appendSwitch } = app.commandLine
if (off.has('names')) {
  app.commandLine.appendSwitch = (name, value) =>
    name === 'host-resolver-rules' ? undefined : appendSwitch.call(app.commandLine, name, value)
}

app.on('web-contents-created', (_event, contents) => {
  const { on, once } = contents
  const filtered = (name, listener) => (isOff(name) ? contents : on.call(contents, name, listener))
  contents.on = filtered
  // Whoever waits for one event alone guards nothing
  contents.once = (name, listener) => {
    contents.on = on
    once.call(contents, name, listener)
    contents.on = filtered
    return contents
  }
  if (off.has('windows')) contents.setWindowOpenHandler = deaf
  if (off.has('rtc')) contents.setWebRTCIPHandlingPolicy = deaf
})

function isOff(name) {
  if (LEAVING.has(name)) return off.has('leaving')
  return RETURNING.has(name) && off.has('returning')
}

const LEAVING = new Set(['will-navigate', 'will-frame-navigate', 'will-redirect'])
const RETURNING = new Set(['did-navigate', 'did-fail-load'])

const { fromPartition } = session
const known = new WeakSet()
session.fromPartition = (name, options) => {
  const opened = fromPartition.call(session, name, options)
  if (!known.has(opened)) thin(opened)
  known.add(opened)
  return opened
}

function thin(opened) {
  if (off.has('requests')) opened.webRequest.onBeforeRequest = deaf
  if (off.has('permissions')) {
    opened.setPermissionRequestHandler = deaf
    opened.setPermissionCheckHandler = deaf
  }
  const { handle } = opened.protocol
  opened.protocol.handle = (scheme, answer) =>
    handle.call(opened.protocol, scheme, async (request) => thinner(await answer(request)))
}

/** The page's policy without its sources, or without its types. */
function thinner(response) {
  const headers = new Headers(response.headers)
  const rules = (headers.get('content-security-policy') ?? '').split(';').map((rule) => rule.trim())
  const left = rules.filter((rule) => !off.has(/trusted-types/.test(rule) ? 'types' : 'sources'))
  if (left.length > 0) headers.set('content-security-policy', left.join('; '))
  else headers.delete('content-security-policy')
  return new Response(response.body, { status: response.status, headers })
}

await import('../../../../out/main/index.js')
