import type { DeckChoice, DeckPreset } from '../../shared/deckChoice'
import { AppError } from '../../shared/errors'
import { PRESET_IDS, PRESETS } from '../../shared/scene/deck/layout'
import { USUAL_CHOICE } from '../../shared/scene/deck/usualChoice'
import { cliWords } from '../../shared/words/cli'
import { PRESET_EXTENSION, readPresetFile } from '../presetFile'
import { about, usage } from './exit'

/**
 * The choice a preset stands for: one of the program's own by its id, however it is written (`Two rows`), or the first
 * of a file, or the one `FILE.cxpresets:NAME` names. Throws usage with those there are, or the trouble of the file.
 */
export async function presetAsked(asked: string | null): Promise<DeckChoice> {
  if (asked === null) return USUAL_CHOICE
  const [, file, name = null] = IN_FILE.exec(asked) ?? []
  if (file !== undefined) return { ...USUAL_CHOICE, ...(await presetIn(file, name)) }
  const wanted = asked.trim().toLowerCase().replaceAll(/\s+/g, '-')
  const id = PRESET_IDS.find((each) => each === wanted)
  if (id === undefined) throw usage(cliWords.noPreset(asked, PRESET_IDS))
  return { ...USUAL_CHOICE, layout: PRESETS[id] }
}

async function presetIn(file: string, name: string | null): Promise<Omit<DeckPreset, 'name'>> {
  const presets = await readPresetFile(file).catch((error: unknown) => {
    // What was found in the file, rather than how it was asked for
    throw error instanceof AppError ? about(file, error) : error
  })
  const found = name === null ? presets[0] : presets.find((each) => each.name === name)
  if (presets.length === 0) throw usage(cliWords.emptyPresets(file))
  if (found === undefined) {
    throw usage(
      cliWords.noPreset(
        name ?? file,
        presets.map((each) => each.name),
      ),
    )
  }
  const { name: _, ...manner } = found
  return manner
}

const IN_FILE = new RegExp(`^(.*\\${PRESET_EXTENSION})(?::(.+))?$`, 'i')
