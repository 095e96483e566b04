/**
 * The page's policy asks for Trusted Types. Konva empties its container with an empty string, which is allowed;
 * every other attempt to write HTML is a fault and throws. The one script a page may start besides itself is the
 * worker that lays out decks.
 */
interface PolicyFactory {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): unknown
}

export function refuseHtml(): void {
  const factory = (window as unknown as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  factory?.createPolicy('default', {
    createHTML(html) {
      if (html === '') return ''
      throw new TypeError('HTML from a string is refused')
    },
    createScriptURL(url) {
      if (WORKER.test(url)) return url
      throw new TypeError('A script from an address is refused')
    },
  })
}

const WORKER = /^app:\/\/cx\/assets\/layWorker-[\w-]+\.js$/
