import { type Probe, probe } from './probe'

/** Ways to send or fetch something. `host` counts who reaches it; what matters most is that nobody does. */
export function networkProbes(host: string): readonly Probe[] {
  const http = `http://${host}`
  const [, port] = host.split(':')
  const css = `url(${http}/css)`
  return [
    probe('fetch', 'threw TypeError', `await fetch('${http}/fetch')`),
    probe('fetch by name', 'threw TypeError', `await fetch('http://localhost:${port}/fetch')`),
    probe(
      'fetch that outlives the page',
      'threw TypeError',
      `await fetch('${http}/late', { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' })`,
    ),
    probe(
      'XMLHttpRequest',
      'error',
      `const ask = new XMLHttpRequest(); const ended = heard(ask, 'load', 'error')
       ask.open('GET', '${http}/xhr'); ask.send(); return ended`,
    ),
    probe('WebSocket', 'error', `return heard(new WebSocket('ws://${host}'), 'open', 'error')`),
    probe('EventSource', 'error', `return heard(new EventSource('${http}/events'), 'open', 'error')`),
    probe('WebTransport', 'threw WebTransportError', `await new WebTransport('https://${host}/').ready`),
    probe(
      'a beacon',
      'sent into nothing',
      `navigator.sendBeacon('${http}/beacon', 'x'); return 'sent into nothing'`,
    ),
    probe('a picture', 'error', `return heard(put('img', { src: '${http}/img' }), 'load', 'error')`),
    probe(
      'a picture for fine screens',
      'error',
      `return heard(put('img', { srcset: '${http}/img 2x' }), 'load', 'error')`,
    ),
    probe(
      'a picture in a drawing',
      'error',
      `const svg = 'http://www.w3.org/2000/svg'
       const image = document.createElementNS(svg, 'image'); image.setAttribute('href', '${http}/svg')
       const drawing = document.createElementNS(svg, 'svg'); drawing.append(image)
       document.body.append(drawing); return heard(image, 'load', 'error')`,
    ),
    probe('a film', 'error', `return heard(put('video', { src: '${http}/film' }), 'loadeddata', 'error')`),
    probe(
      'a font',
      'NetworkError',
      `return new FontFace('x', 'url(${http}/font)').load().then(() => '', (e) => e.name)`,
    ),
    probe('a style', 'set', `put('p', {}).style.backgroundImage = '${css}'; return 'set'`),
    probe(
      'a style sheet built by script',
      'set',
      `const sheet = new CSSStyleSheet()
       sheet.replaceSync('@font-face { font-family: q; src: ${css} } p { background: ${css}; font-family: q }')
       document.adoptedStyleSheets = [sheet]; put('p', { textContent: 'q' }); return 'set'`,
    ),
    probe('a style element', null, `return put('style', { textContent: '@import ${css}' }).sheet`),
    ...['stylesheet', 'preload', 'prefetch', 'modulepreload'].map((rel) =>
      probe(
        `a link for ${rel}`,
        'error',
        `return heard(put('link', { as: 'image', rel: '${rel}', href: '${http}/${rel}' }), 'load', 'error')`,
      ),
    ),
    ...['preconnect', 'dns-prefetch', 'icon', 'manifest', 'prerender'].map((rel) =>
      probe(
        `a link for ${rel}`,
        'set',
        `put('link', { rel: '${rel}', href: '${http}/${rel}' }); return 'set'`,
      ),
    ),
    ...['', '_blank'].map((target) =>
      probe(
        `a form sent ${target || 'here'}`,
        'app://cx/',
        `put('form', { method: 'post', action: '${http}/form', target: '${target}' }).submit()
         await turn(); return location.href`,
      ),
    ),
    probe(
      'the ping of a link',
      'app://cx/#here',
      `put('a', { href: '#here', ping: '${http}/ping' }).click(); await turn()
       const { href } = location; history.replaceState(null, '', '/'); return href`,
    ),
    probe(
      'what WebRTC tells of this computer',
      [],
      `const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${host}' }] })
       const candidates = []; peer.createDataChannel('x')
       const gathered = new Promise((resolve) => {
         peer.onicecandidate = ({ candidate }) => candidate ? candidates.push(candidate.candidate) : resolve()
       })
       await peer.setLocalDescription(await peer.createOffer()); await gathered; peer.close(); return candidates`,
    ),
    probe('a module', 'threw TypeError', `await import('${http}/module.js')`),
    probe('a worker', 'threw TypeError', `new Worker('${http}/worker.js')`),
    probe('a plug-in', 'threw TypeError', `put('object', { data: '${http}/object' })`),
  ]
}

/** Files of this computer, and what is not ours under our own scheme. */
export const fileProbes: readonly Probe[] = [
  probe('fetch of a file', 'threw TypeError', "await fetch('file:///etc/passwd')"),
  probe(
    'a file as picture',
    'error',
    "return heard(put('img', { src: 'file:///etc/passwd' }), 'load', 'error')",
  ),
  probe('fetch of our own files', 'threw TypeError', "await fetch('/index.html')"),
  probe(
    'another host of our scheme',
    'error',
    "return heard(put('img', { src: 'app://evil/x.png' }), 'load', 'error')",
  ),
  probe(
    'a picture nobody has',
    'error',
    "return heard(put('img', { src: '/asset/' + '0'.repeat(64) }), 'load', 'error')",
  ),
  probe(
    'a style from a file',
    null,
    "put('link', { rel: 'stylesheet', href: 'file:///etc/passwd' }); return null",
  ),
  ...['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'].map((name) =>
    probe(name, 'undefined', `return typeof ${name}`),
  ),
]
