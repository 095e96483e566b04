import { AppError } from '../../shared/errors'

/** What we wrote ourselves, read back: the schemas saw it on its way in, so it is only parsed. */
export function stored<T>(text: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    throw new AppError({ code: 'store-corrupt' })
  }
}
