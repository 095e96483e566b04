const HASH = '0'.repeat(64)

/** Addresses under our scheme at which nothing lies. The browser's parser mends some of them before we see them. */
export const NOWHERE: readonly string[] = [
  ...['/../../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/..%2f..%2fetc/passwd', '/..%5c..%5cx', '/..\\x'],
  ...['/%252e%252e/x', '//etc/passwd', '/etc/passwd', '/%00', '/index.html%00.js', '/%ff%fe', '/%'],
  ...['/index.html?x', '/?x', '/INDEX.HTML', '/index.html/', '/main/index.js', '/package.json', '/assets/'],
  ...['/asset/', `/asset/${HASH}`, `/asset/${HASH}/..%2f`, '/asset/../x', `/asset/${HASH.slice(1)}`],
]
  .map((path) => `app://cx${path}`)
  .concat('app://evil/', 'app://cx.evil/index.html', 'app:///index.html')
