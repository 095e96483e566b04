import type { Option } from '../../parts/Choice'
import { NONE } from '../../parts/options'

/** A closed list of the method as options; `none` adds the one that says nothing. */
export function listOptions<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  none?: string,
): readonly Option[] {
  const options = values.map((id) => ({ id, label: words[id] }))
  return none === undefined ? options : [...options, { id: NONE, label: none }]
}
