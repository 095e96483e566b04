import type { Doc } from '../model/doc'

/** What is worked out once for a Doc: a Doc never changes, so it stays true. */
export function perDoc<V>(compute: (doc: Doc) => V): (doc: Doc) => V {
  const known = new WeakMap<Doc, { readonly value: V }>()
  return (doc) => {
    const found = known.get(doc)
    if (found) return found.value
    const value = compute(doc)
    known.set(doc, { value })
    return value
  }
}

/** As perDoc, one answer a name. */
export function perDocAndName<V>(): (doc: Doc, name: string, compute: () => V) => V {
  const ofDoc = perDoc(() => new Map<string, { readonly value: V }>())
  return (doc, name, compute) => {
    const names = ofDoc(doc)
    const found = names.get(name)
    if (found) return found.value
    const value = compute()
    names.set(name, { value })
    return value
  }
}
