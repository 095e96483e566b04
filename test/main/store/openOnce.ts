import { openStore } from '../../../main/store/store'
import { AppError } from '../../../shared/errors'

/** Another copy of the app: says what it meets. */
const [folder = ''] = process.argv.slice(2)
try {
  openStore(folder).close()
  process.stdout.write('opened\n')
} catch (error) {
  if (!(error instanceof AppError)) throw error
  process.stdout.write(`${error.trouble.code}\n`)
}
