import { type Probe, probe } from './probe'

/** Ways to leave the page. Each answers where it stands, and whether it is still the same page. */
export function navigationProbes(host: string): readonly Probe[] {
  const stays = ['app://cx/', 'still here']
  const leave = (name: string, way: string) =>
    probe(
      name,
      stays,
      `${way}; await turn(); await host.call('place.get', {}); return [location.href, window.__mark]`,
    )
  const addresses = [
    `http://${host}/nav`,
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'chrome://version',
    'devtools://devtools/bundled/inspector.html',
    'chrome-extension://abc/x.html',
    'view-source:app://cx/',
    'filesystem:app://cx/x',
    'app://cx/?x=1',
    'app://cx/assets/',
    'app://evil/',
    'mailto:ann@example.org',
    'smb://example.org/share',
    'ms-settings:display',
  ]
  return [
    ...addresses.map((address) => leave(`location = ${address}`, `location.href = '${address}'`)),
    leave('location = blob:', "location.href = URL.createObjectURL(new Blob(['x'], { type: 'text/html' }))"),
    leave('location.assign', `location.assign('http://${host}/assign')`),
    leave('location.replace', `location.replace('http://${host}/replace')`),
    leave('navigation.navigate', `navigation.navigate('http://${host}/x').finished.catch(() => {})`),
    leave('the click of a link', `put('a', { href: 'http://${host}/link' }).click()`),
    leave(
      'a page that refreshes itself',
      `put('meta', { httpEquiv: 'refresh', content: '0;url=http://${host}/meta' })`,
    ),
    leave('back and forward', 'history.back(); history.go(-2); history.forward()'),
    leave(
      'another base for all addresses',
      `put('base', { href: 'http://${host}/' }); put('a', { href: 'x' }).click()`,
    ),
  ]
}

/** Ways to get a second window or a page within the page. */
export function windowProbes(host: string): readonly Probe[] {
  const opened = [
    `'http://${host}/open'`,
    `'http://${host}/open', 'x', 'noopener'`,
    `'http://${host}/open', 'x', 'popup,width=100'`,
    "'about:blank'",
    "''",
    "'app://cx/'",
    "'file:///etc/passwd'",
    "'javascript:1'",
  ]
  const framed = [
    `'http://${host}/frame'`,
    "'app://cx/'",
    "'data:text/html,<script>top.__pwned=1</script>'",
    "'file:///etc/passwd'",
    "URL.createObjectURL(new Blob(['<script>top.__pwned=1</script>'], { type: 'text/html' }))",
  ]
  return [
    ...opened.map((words) => probe(`window.open(${words})`, null, `return window.open(${words})`)),
    ...['{}', '{ ctrlKey: true }', '{ shiftKey: true }', '{ metaKey: true }'].map((keys) =>
      probe(
        `a link for a new window, clicked with ${keys}`,
        'clicked',
        `put('a', { target: '_blank', href: 'http://${host}/blank' })
           .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...${keys} }))
         return 'clicked'`,
      ),
    ),
    ...framed.map((address) =>
      probe(
        `a frame of ${address}`,
        ['', null],
        `const frame = put('iframe', { src: ${address} }); await turn(); await window.host.call('place.get', {})
         return [frame.contentDocument?.body.textContent ?? '', window.__pwned ?? null]`,
      ),
    ),
    probe(
      'a blank frame, which has no host',
      'undefined',
      "const frame = put('iframe'); await turn(); return typeof frame.contentWindow.host",
    ),
    probe(
      'a webview, which is no more than an unknown word',
      'HTMLElement',
      `return put('webview', { src: 'http://${host}/webview' }).constructor.name`,
    ),
  ]
}
