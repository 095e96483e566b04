import { app } from 'electron'

/** BCP 47, for dates and numbers, once Electron is ready; English where the system says nothing that can be read. */
export function systemLocale(): string {
  try {
    return Intl.getCanonicalLocales(app.getSystemLocale())[0] ?? 'en'
  } catch {
    return 'en'
  }
}
