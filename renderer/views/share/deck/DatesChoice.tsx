import { useMemo } from 'react'
import { deckDialogWords } from '../../../../shared/words/deckDialog'
import { choose } from '../../../document/exporting'
import { Choice, type Option } from '../../../parts/Choice'

/** The language dates are written in: each in its own name, so that whoever reads it finds it. */
export function DatesChoice({ value }: { readonly value: string | null }) {
  const options = useMemo<readonly Option[]>(
    () => [{ id: SYSTEM, label: deckDialogWords.datesOfSystem }, ...named(value)],
    [value],
  )
  return (
    <Choice
      label={deckDialogWords.dates}
      value={value ?? SYSTEM}
      placeholder={deckDialogWords.datesOfSystem}
      options={options}
      onChange={(id) => choose({ dates: id === SYSTEM ? null : id })}
    />
  )
}

const SYSTEM = 'system'

/** A language that came with a preset is kept beside ours. */
function named(value: string | null): readonly Option[] {
  const all = value === null || LANGUAGES.includes(value) ? LANGUAGES : [...LANGUAGES, value]
  return all.map((id) => ({ id, label: nameOf(id) }))
}

function nameOf(language: string): string {
  try {
    const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
  } catch {
    return language
  }
}

const LANGUAGES: readonly string[] = [
  'en-GB',
  'en-US',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'da',
  'nb',
  'sv',
  'fi',
  'pl',
  'cs',
  'hu',
  'ro',
  'el',
  'tr',
  'uk',
  'ar',
  'he',
  'hi',
  'id',
  'vi',
  'th',
  'ja',
  'ko',
  'zh-Hans',
  'zh-Hant',
]
