/**
 * What is worked out for a record is kept with it until something it rests on is another: a Doc never changes and its
 * records are the same objects from one Doc to the next, so an edit of one frame leaves what is known of all others.
 * `compute` may rest on nothing but `key` and `rests`, compared one by one by identity.
 */
export function kept<K extends object, V>(): (key: K, rests: readonly unknown[], compute: () => V) => V {
  const known = new WeakMap<K, { readonly rests: readonly unknown[]; readonly value: V }>()
  return (key, rests, compute) => {
    const found = known.get(key)
    if (found && sameParts(found.rests, rests)) return found.value
    const value = compute()
    known.set(key, { rests, value })
    return value
  }
}

function sameParts(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, i) => Object.is(part, b[i]))
}
