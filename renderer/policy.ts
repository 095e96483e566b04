/**
 * The page's policy asks for Trusted Types. Konva empties its container with an empty string, which is allowed;
 * every other attempt to write HTML is a fault and throws.
 */
interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown
}

export function refuseHtml(): void {
  const factory = (window as unknown as { readonly trustedTypes?: PolicyFactory }).trustedTypes
  factory?.createPolicy('default', {
    createHTML(html) {
      if (html === '') return ''
      throw new TypeError('HTML from a string is refused')
    },
  })
}
