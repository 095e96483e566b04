import { buffer } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { type Entry, fromBuffer, type Options, type ZipFile } from 'yauzl'

/** The entries of any ZIP by name, read by a reader that is not ours. Throws where a name comes twice. */
export async function contentsOfZip(file: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const open = promisify<Buffer, Options, ZipFile>(fromBuffer)
  const zip = await open(Buffer.from(file), { lazyEntries: true })
  const read = promisify<Entry, NodeJS.ReadableStream>(zip.openReadStream.bind(zip))
  const contents = new Map<string, Uint8Array>()
  await new Promise<void>((resolve, reject) => {
    zip.on('end', resolve).on('error', reject)
    zip.on('entry', (entry: Entry) => {
      const put = async () => {
        if (contents.has(entry.fileName)) throw new Error(`${entry.fileName} twice`)
        contents.set(entry.fileName, await buffer(await read(entry)))
        zip.readEntry()
      }
      put().catch(reject)
    })
    zip.readEntry()
  })
  return contents
}
