import { readFileSync } from 'node:fs'
import { accessories } from '../../node_modules/@dicebear/open-peeps/lib/components/accessories.js'
import { face } from '../../node_modules/@dicebear/open-peeps/lib/components/face.js'
import { facialHair } from '../../node_modules/@dicebear/open-peeps/lib/components/facialHair.js'
import { head } from '../../node_modules/@dicebear/open-peeps/lib/components/head.js'
import { insideOf } from './trace.mjs'
import { boundsOf, compact, flatten, shapesOf } from './vector.mjs'

/** Stand-ins that tell the roles apart once the art's own templates are filled in. */
const MARKS = { skin: '#111111', clothing: '#222222', headContrast: '#333333' }
const ROLES = {
  '#111111': 'skin',
  '#222222': 'clothing',
  '#333333': 'hair',
  '#000': 'ink',
  '#231F20': 'ink',
  '#22252B': 'ink',
  '#fff': 'paper',
  '#FF6C6C': 'tongue',
  '#FF8181': 'tongue',
}

/** A bear is no guest. */
const NO_HEAD = ['bear']
/** A prop of the stage, longer than the shoulders are wide. */
const NO_FACIAL_HAIR = ['moustache8']
/** Bald heads have outlines but no hair to colour. */
const BALD = ['noHair1', 'noHair2', 'noHair3']

/** Open Peeps as paths with roles, in one space: the figure's own, as figure.ts draws it. */
export function peepsArt() {
  const body = torso()
  const part = (value, place) => shapesOf(value({}, MARKS)).map((shape) => pathOf(shape, place))
  const each = (parts, left, make) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([name]) => !left.includes(name))
        .map(([name, value]) => [name, make(name, value)]),
    )
  return {
    source: 'Open Peeps by Pablo Stanley, CC0 1.0, from @dicebear/open-peeps',
    torso: body,
    heads: each(head, NO_HEAD, (name, value) => {
      const paths = part(value, 'matrix(.99789 0 0 1 156 62)')
      return BALD.includes(name) ? paths : coloured(paths, 9, 16)
    }),
    faces: each(face, [], (_name, value) => part(value, 'translate(315 248)')),
    facialHair: each(facialHair, NO_FACIAL_HAIR, (_name, value) =>
      coloured(part(value, 'translate(279 400)'), 6, 9),
    ),
    accessories: each(accessories, ['eyepatch'], (_name, value) => part(value, 'translate(203 303)')),
  }
}

function torso() {
  const source = readFileSync(
    new URL('../../node_modules/@dicebear/open-peeps/lib/index.js', import.meta.url),
    'utf8',
  )
  const [, group] = /body: `(<g fill-rule.*?<\/g>)<g/s.exec(source)
  return shapesOf(
    group.replaceAll(/\$\{escape\.xml\(`\$\{colors\.(\w+)\}`\)\}/g, (_, name) => MARKS[name]),
  ).map((shape) => pathOf(shape, null))
}

function pathOf(shape, place) {
  if (shape.unknown) throw new Error(`Open Peeps: cannot take <${shape.unknown}>`)
  const role = ROLES[shape.fill ?? '#000']
  if (!role) throw new Error(`Open Peeps: no role for ${shape.fill}`)
  return { r: role, d: compact(flatten(shape.d, place), 1), ...(shape.rule === 'evenodd' ? { e: 1 } : {}) }
}

/** Black hair gets a mass of the hair's colour inside its outline; heads with hair of their own stay. */
function coloured(paths, rim, least) {
  if (paths.some(({ r }) => r === 'hair')) return paths
  return paths.flatMap((path) => {
    if (path.r !== 'ink') return [path]
    const box = boundsOf(path.d)
    const wide = { x0: box.x0 - 4, y0: box.y0 - 4, x1: box.x1 + 4, y1: box.y1 + 4 }
    const mass = insideOf(path.d, path.e ? 'evenodd' : 'nonzero', wide, rim, { leastDepth: least, rise: 3 })
    return mass ? [path, { r: 'hair', d: compact(mass, 1), e: 1 }] : [path]
  })
}
