import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Run by hand after a dependency changed: writes THIRD-PARTY-NOTICES.md from what is installed and shipped. */
const root = join(import.meta.dirname, '..')
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

/** Made at build time into what we ship: art and fonts come from development packages. */
const art = [
  '@fontsource/inter',
  '@fontsource/fraunces',
  '@dicebear/open-peeps',
  '@iconify-json/fluent-emoji-flat',
]

const shipped = Object.entries(lock.packages)
  .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev && !entry.optional)
  .map(([path]) => path)
const folders = [...shipped, ...art.map((name) => `node_modules/${name}`), 'node_modules/electron'].filter(
  (path) => existsSync(join(root, path, 'package.json')),
)

const notices = folders.sort().map((folder) => {
  const { name, version, license, homepage } = JSON.parse(
    readFileSync(join(root, folder, 'package.json'), 'utf8'),
  )
  return `## ${name} ${version}\n\nLicence: ${said(license)}${homepage ? `\n${homepage}` : ''}\n\n${textIn(folder)}`
})

writeFileSync(
  join(root, 'THIRD-PARTY-NOTICES.md'),
  `# Third-party notices\n
CXBoard is MIT (LICENSE). It contains or is built with the following works of others.

- Figures: Open Peeps by Pablo Stanley, CC0 1.0, by way of @dicebear/open-peeps; recoloured and joined to bodies of our own.
- Stamps: Fluent Emoji by Microsoft, MIT, by way of @iconify-json/fluent-emoji-flat; recoloured and outlined.
- Typefaces: Inter and Fraunces, SIL Open Font License 1.1 (assets/fonts).
- Electron contains Chromium, Node.js and others; their notices ship with it as LICENSES.chromium.html.\n
${notices.join('\n')}`,
)

function said(license) {
  return typeof license === 'string' ? license : (license?.type ?? 'see below')
}

function textIn(folder) {
  const file = readdirSync(join(root, folder)).find((name) => /^(licen[cs]e|copying|ofl)/i.test(name))
  if (!file) return ''
  return `\`\`\`\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n\`\`\`\n`
}
