import { type Probe, probe } from './probe'

const NODE = ['require', 'process', 'module', 'exports', 'Buffer', 'global', '__dirname', 'setImmediate']

/** The page has none of Node, and of ours one frozen object. */
export const nodeProbes: readonly Probe[] = [
  ...NODE.map((name) => probe(`there is no ${name}`, 'undefined', `return typeof ${name}`)),
  probe('the host is three functions', ['call', 'on', 'pathOf'], 'return Object.keys(host)'),
  probe('the host is frozen', true, 'return Object.isFrozen(host)'),
  probe(
    'the host can be neither replaced, nor removed, nor changed',
    ['function', true],
    `const { call } = host
     try { window.host = null } catch {}
     try { delete window.host } catch {}
     try { host.call = null } catch {}
     try { Object.defineProperty(window, 'host', { value: null }) } catch {}
     return [typeof window.host?.call, window.host?.call === call]`,
  ),
  probe(
    'a page that changes what everything is built on changes nothing behind the host',
    [true, { ok: false, trouble: { code: 'E_ARGS' } }, []],
    `const seen = []
     const { has } = Set.prototype, { get } = Map.prototype, { push } = Array.prototype
     Set.prototype.has = () => { seen[seen.length] = 'has'; return true }
     Map.prototype.get = () => { seen[seen.length] = 'get' }
     Array.prototype.push = () => { seen[seen.length] = 'push' }
     const answers = await Promise.all([host.call('place.get', {}), host.call('nothing.we.know', {})])
     Set.prototype.has = has; Map.prototype.get = get; Array.prototype.push = push
     return [answers[0].ok, answers[1], seen]`,
  ),
  probe('the host does not lend its makers', 'threw EvalError', "return host.call.constructor('return 1')()"),
]

const EVIL = 'window.__pwned = 1'

/** Text never becomes code. */
export const codeProbes: readonly Probe[] = [
  probe('eval', 'threw EvalError', `return eval('${EVIL}')`),
  probe('new Function', 'threw EvalError', `return new Function('${EVIL}')()`),
  probe('setTimeout with text', 'threw TypeError', `setTimeout('${EVIL}', 0)`),
  probe(
    'WebAssembly',
    'threw CompileError',
    'await WebAssembly.compile(new Uint8Array([0,97,115,109,1,0,0,0]))',
  ),
  probe('an inline script', 'threw TypeError', `put('script', { textContent: '${EVIL}' })`),
  probe(
    'a script inside a drawing',
    'nothing',
    `const svg = 'http://www.w3.org/2000/svg'
     const script = document.createElementNS(svg, 'script')
     script.append(document.createTextNode('${EVIL}'))
     const drawing = document.createElementNS(svg, 'svg')
     drawing.append(script); document.body.append(drawing); await turn()
     return 'nothing'`,
  ),
  probe(
    'a script inside a picture',
    ['load', null],
    `const text = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><script>top.__pwned=1</script></svg>'
     const image = new Image(); const loaded = heard(image, 'load', 'error')
     image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
     return [await loaded, window.__pwned ?? null]`,
  ),
  probe('an onerror attribute', 'threw TypeError', `put('img').setAttribute('onerror', '${EVIL}')`),
  ...['innerHTML', 'outerHTML'].map((field) =>
    probe(field, 'threw TypeError', `put('div').${field} = '<img src=x onerror=${EVIL}>'`),
  ),
  probe('insertAdjacentHTML', 'threw TypeError', "put('div').insertAdjacentHTML('beforeend', '<b></b>')"),
  probe('setHTMLUnsafe', 'threw TypeError', "put('div').setHTMLUnsafe('<b></b>')"),
  probe('document.write', 'threw TypeError', "document.write('<b></b>')"),
  probe('DOMParser', 'threw TypeError', "new DOMParser().parseFromString('<b></b>', 'text/html')"),
  probe('a fragment', 'threw TypeError', "document.createRange().createContextualFragment('<b></b>')"),
  probe('a frame of text', 'threw TypeError', `put('iframe', { srcdoc: '<script>top.__pwned=1</script>' })`),
  probe(
    'a javascript: link',
    'nothing',
    `put('a', { href: 'javascript:${EVIL}' }).click(); await turn(); return 'nothing'`,
  ),
  probe(
    'a javascript: address',
    'nothing',
    `location.href = 'javascript:${EVIL}'; await turn(); return 'nothing'`,
  ),
  probe(
    'a javascript: frame',
    'nothing',
    `put('iframe', { src: 'javascript:top.__pwned=1' }); await turn(); return 'nothing'`,
  ),
  probe('a data: module', 'threw TypeError', `await import('data:text/javascript,${EVIL}')`),
  probe(
    'a blob: module',
    'threw TypeError',
    `await import(URL.createObjectURL(new Blob(['${EVIL}'], { type: 'text/javascript' })))`,
  ),
  probe('a blob: worker', 'threw TypeError', "new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))"),
  probe('a shared worker', 'threw TypeError', "new SharedWorker('/index.html')"),
  probe('a worker of our own files', 'threw TypeError', "new Worker('/index.html')"),
  ...['default', 'cx', 'react', 'dompurify'].map((name) =>
    probe(
      `a policy of its own, named ${name}`,
      'threw TypeError',
      `trustedTypes.createPolicy('${name}', { createHTML: (html) => html })`,
    ),
  ),
]
