import { z } from 'zod'
import { DeckPreset } from '../../shared/deckChoice'
import { AppError } from '../../shared/errors'
import { exportWords } from '../../shared/words/export'
import type { Handlers } from '../border'
import { fileNameOf } from '../fileName'
import type { Host } from '../host'
import { MOST_PRESETS, PRESET_EXTENSION, presetFile, readPresetFile } from '../presetFile'
import type { Store } from '../store/store'
import type { WrittenFiles } from './writtenFiles'

/** A person's own presets of pages: kept on this computer, given away and taken in as files. */
export function presetHandlers(host: Host, written: WrittenFiles) {
  return {
    'presets.keep': ({ preset }) => keep(host.store(), [preset]),
    'presets.remove': ({ name }) => {
      const store = host.store()
      return put(
        store,
        presetsOf(store).filter((preset) => preset.name !== name),
      )
    },
    'presets.export': async ({ names }) => {
      const presets = presetsOf(host.store()).filter(({ name }) => names.includes(name))
      if (presets.length === 0) throw new AppError({ code: 'usage', detail: exportWords.presetGone })
      const [first] = presets
      const title = presets.length === 1 && first ? first.name : exportWords.presets
      const path = await host.askWhere('presets', fileNameOf(title, PRESET_EXTENSION))
      return path === null ? { state: 'cancelled' } : written.write(path, presetFile(presets))
    },
    'presets.import': async () => {
      const path = await host.askWhich('presets')
      if (path === null) return null
      const presets = await readPresetFile(path)
      return { added: presets.length, presets: keep(host.store(), presets) }
    },
  } satisfies Partial<Handlers>
}

/** By name. One that cannot be read is left out. */
export function presetsOf(store: Store): readonly DeckPreset[] {
  const kept = z.array(z.unknown()).safeParse(store.setting(SETTING)).data ?? []
  return kept.flatMap((each) => DeckPreset.safeParse(each).data ?? [])
}

const SETTING = 'deckPresets'

/** Later ones take the place of earlier ones of the same name. */
function keep(store: Store, presets: readonly DeckPreset[]): readonly DeckPreset[] {
  const all = new Map([...presetsOf(store), ...presets].map((preset) => [preset.name, preset]))
  if (all.size > MOST_PRESETS) throw new AppError({ code: 'usage', detail: exportWords.tooManyPresets })
  return put(store, [...all.values()])
}

function put(store: Store, presets: readonly DeckPreset[]): readonly DeckPreset[] {
  const sorted = presets.toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
  store.putSetting(SETTING, sorted)
  return sorted
}
