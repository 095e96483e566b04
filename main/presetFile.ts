import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { z } from 'zod'
import { DeckPreset } from '../shared/deckChoice'
import { AppError } from '../shared/errors'
import { exportWords } from '../shared/words/export'
import { osTrouble } from './package/osTrouble'

/** What people give each other: presets of pages, nothing of a board. */
export const PRESET_EXTENSION = '.cxpresets'
export const MOST_PRESETS = 200

export function presetFile(presets: readonly DeckPreset[]): Uint8Array {
  const content: PresetFile = { format: 'cxpresets', version: 1, presets: [...presets] }
  return Buffer.from(`${JSON.stringify(content, null, 2)}\n`, 'utf8')
}

/** The presets of a file, each name once. Throws `usage` with a sentence, or what the system says of the file. */
export async function readPresetFile(path: string): Promise<readonly DeckPreset[]> {
  const { presets } = parsed(await textOf(path))
  return [...new Map(presets.map((preset) => [preset.name, preset])).values()]
}

type PresetFile = z.infer<typeof PresetFile>
const PresetFile = z.strictObject({
  format: z.literal('cxpresets'),
  version: z.literal(1),
  presets: z.array(DeckPreset).max(MOST_PRESETS),
})
/** Only what kind of file it is, so that a newer one can be told from a foreign one. */
const AnyPresetFile = z.looseObject({ format: z.literal('cxpresets'), version: z.number().int().min(2) })

const MOST_BYTES = 1024 ** 2

async function textOf(path: string): Promise<string> {
  try {
    const { size } = await stat(path)
    if (size > MOST_BYTES) {
      throw new AppError({ code: 'E_TOO_LARGE', what: basename(path), size, limit: MOST_BYTES })
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof TypeError) throw refused(exportWords.noPresetFile)
    throw osTrouble(error, path)
  }
}

function parsed(text: string): PresetFile {
  const json = jsonIn(text)
  const file = PresetFile.safeParse(json)
  if (file.success) return file.data
  if (AnyPresetFile.safeParse(json).success) throw refused(exportWords.newerPresets)
  const isOurs = z.looseObject({ format: z.literal('cxpresets') }).safeParse(json).success
  throw refused(isOurs ? exportWords.brokenPresets : exportWords.noPresetFile)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function refused(detail: string): AppError {
  return new AppError({ code: 'usage', detail })
}
