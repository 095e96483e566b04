import { posix } from 'node:path'
import { all, type Element, xmlTree } from './xmlTree'
import { contentsOfZip } from './zipContents'

/** A PowerPoint file taken apart. */
export interface Slides {
  readonly parts: ReadonlyMap<string, Uint8Array>
  readonly slides: readonly Element[]
  readonly tree: (name: string) => Element
}

export async function slidesIn(file: Uint8Array): Promise<Slides> {
  const parts = await contentsOfZip(file)
  const tree = (name: string) => xmlTree(Buffer.from(parts.get(name) ?? '').toString('utf8'))
  const count = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length
  const slides = Array.from({ length: count }, (_, i) => tree(`ppt/slides/slide${i + 1}.xml`))
  return { parts, slides, tree }
}

/** What PowerPoint would offer to repair: the rules of ECMA-376 for all that is in our files. Empty: nothing. */
export async function faultsIn(file: Uint8Array): Promise<readonly string[]> {
  const { parts, tree } = await slidesIn(file)
  const faults: string[] = []
  for (const name of parts.keys()) {
    if (!/\.(xml|rels)$/.test(name)) continue
    const root = tree(name)
    faults.push(...orderFaults(root).map((fault) => `${name}: ${fault}`))
    faults.push(...valueFaults(root).map((fault) => `${name}: ${fault}`))
    if (name.endsWith('.rels')) faults.push(...relationFaults(parts, name, root))
    const ids = all(root, 'p:cNvPr').map(({ attributes }) => attributes.get('id'))
    if (new Set(ids).size !== ids.length) faults.push(`${name}: an id twice`)
  }
  return [...faults, ...typeFaults(parts, tree('[Content_Types].xml'))]
}

/** Children in the order of the standard; those left out may be left out. */
const ORDERS: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:embeddedFontLst p:defaultTextStyle p:extLst',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles p:extLst',
  'p:sldLayout': 'p:cSld p:clrMapOvr p:transition p:timing p:hf p:extLst',
  'p:sld': 'p:cSld p:clrMapOvr p:transition p:timing p:extLst',
  'p:notes': 'p:cSld p:clrMapOvr p:extLst',
  'p:cSld': 'p:bg p:spTree p:custDataLst p:controls p:extLst',
  'p:bgPr': 'a:noFill a:solidFill a:effectLst',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody p:extLst',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cxnSp': 'p:nvCxnSpPr p:spPr p:style p:extLst',
  'p:nvCxnSpPr': 'p:cNvPr p:cNvCxnSpPr p:nvPr',
  'p:pic': 'p:nvPicPr p:blipFill p:spPr p:style p:extLst',
  'p:nvPicPr': 'p:cNvPr p:cNvPicPr p:nvPr',
  'p:blipFill': 'a:blip a:srcRect a:stretch',
  'a:blip': 'a:alphaModFix a:extLst',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic p:extLst',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvPr': 'a:hlinkClick a:hlinkHover a:extLst',
  'p:spPr': 'a:xfrm a:custGeom a:prstGeom a:noFill a:solidFill a:ln a:effectLst a:extLst',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'p:xfrm': 'a:off a:ext',
  'a:custGeom': 'a:avLst a:gdLst a:ahLst a:cxnLst a:rect a:pathLst',
  'a:ln': 'a:noFill a:solidFill a:prstDash a:custDash a:round a:bevel a:miter a:headEnd a:tailEnd',
  'a:lnB': 'a:noFill a:solidFill a:prstDash a:round a:miter',
  'p:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:txBody': 'a:bodyPr a:lstStyle a:p',
  'a:p': 'a:pPr a:r|a:br|a:fld a:endParaRPr',
  'a:pPr': 'a:lnSpc a:spcBef a:spcAft a:buNone a:buChar a:tabLst a:defRPr',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': 'a:ln a:noFill a:solidFill a:effectLst a:highlight a:latin a:ea a:cs a:sym a:hlinkClick',
  'a:endParaRPr': 'a:ln a:noFill a:solidFill a:latin a:ea a:cs a:sym',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tc': 'a:txBody a:tcPr',
  'a:tcPr': 'a:lnL a:lnR a:lnT a:lnB a:noFill a:solidFill',
  'a:clrScheme':
    'a:dk1 a:lt1 a:dk2 a:lt2 a:accent1 a:accent2 a:accent3 a:accent4 a:accent5 a:accent6 a:hlink a:folHlink',
}

/** What an element cannot be without. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  'p:cNvPr': ['id', 'name'],
  'a:off': ['x', 'y'],
  'a:ext': [],
  'a:blip': ['r:embed'],
  'a:srgbClr': ['val'],
  'a:schemeClr': ['val'],
  'a:path': ['w', 'h'],
  'a:pt': ['x', 'y'],
  'a:gridCol': ['w'],
  'a:tr': ['h'],
  'a:ds': ['d', 'sp'],
  'a:latin': ['typeface'],
  'a:prstGeom': ['prst'],
}

const WHOLE = new Set('x y cx cy w h rot sz spc marL marR marT marB d sp amt l t r b'.split(' '))
const NEVER_LESS = new Set('cx cy w h sz marL marR marT marB d sp l t r b'.split(' '))

function orderFaults(element: Element): readonly string[] {
  const order = ORDERS[element.tag]?.split(' ')
  const faults: string[] = []
  let at = 0
  for (const { tag } of order ? element.children : []) {
    const place = order?.findIndex((each, i) => i >= at && each.split('|').includes(tag)) ?? -1
    if (place < 0) faults.push(`${tag} in ${element.tag}`)
    else at = place
  }
  return [...faults, ...element.children.flatMap(orderFaults)]
}

function valueFaults(element: Element): readonly string[] {
  const { tag, attributes, children } = element
  const faults = (NEEDED[tag] ?? [])
    .filter((name) => !attributes.has(name))
    .map((name) => `${tag} without ${name}`)
  if (/^[ap]:/.test(tag) && !tag.startsWith('a:rect'))
    for (const [name, value] of attributes) {
      if (!WHOLE.has(name) || tag === 'p:ph') continue
      const isWhole = /^-?\d+$/.test(value) && Math.abs(Number(value)) <= 27_273_042_316_900
      if (!isWhole || (NEVER_LESS.has(name) && Number(value) < 0)) faults.push(`${tag} ${name}="${value}"`)
    }
  if (tag === 'a:srgbClr' && !/^[0-9A-F]{6}$/.test(attributes.get('val') ?? ''))
    faults.push('a colour that is none')
  if ((tag === 'p:txBody' || tag === 'a:txBody') && !children.some((child) => child.tag === 'a:p'))
    faults.push('a text without a paragraph')
  if (tag === 'a:tbl') {
    const columns = all(element, 'a:gridCol').length
    for (const row of all(element, 'a:tr'))
      if (all(row, 'a:tc').length !== columns) faults.push('a row with other columns than its table')
  }
  return [...faults, ...children.flatMap(valueFaults)]
}

function relationFaults(parts: Slides['parts'], name: string, root: Element): readonly string[] {
  const folder = posix.dirname(posix.dirname(name))
  const source = posix.join(folder, posix.basename(name, '.rels'))
  const said = Buffer.from(parts.get(source) ?? '').toString('utf8')
  const known = new Map(root.children.map(({ attributes }) => [attributes.get('Id') ?? '', attributes]))
  const used = new Set([...said.matchAll(/r:(?:id|embed|link)="([^"]*)"/g)].map(([, id = '']) => id))
  const faults = [...used].filter((id) => !known.has(id)).map((id) => `${source}: ${id} leads nowhere`)
  if (known.size !== root.children.length) faults.push(`${name}: an id twice`)
  for (const [id, attributes] of known) {
    const target = posix.normalize(posix.join(folder, attributes.get('Target') ?? ''))
    if (!parts.has(target)) faults.push(`${name}: no ${target}`)
    if (
      /\/(image|slide)$/.test(attributes.get('Type') ?? '') &&
      source.startsWith('ppt/slides/') &&
      !used.has(id)
    )
      faults.push(`${name}: ${id} is not used`)
  }
  return faults
}

function typeFaults(parts: Slides['parts'], types: Element): readonly string[] {
  const named = new Set(
    all(types, 'Override').map(({ attributes }) => attributes.get('PartName')?.slice(1) ?? ''),
  )
  const ends = new Set(all(types, 'Default').map(({ attributes }) => attributes.get('Extension')))
  const untyped = [...parts.keys()].filter(
    (name) => !named.has(name) && !ends.has(name.split('.').at(-1)) && name !== '[Content_Types].xml',
  )
  const missing = [...named].filter((name) => !parts.has(name))
  const shown = new Set(
    [...parts].filter(([name]) => name.endsWith('.rels')).flatMap(([name, part]) => targetsOf(name, part)),
  )
  const idle = [...parts.keys()].filter((name) => name.startsWith('ppt/media/') && !shown.has(name))
  return [
    ...untyped.map((name) => `${name}: of no type`),
    ...missing.map((name) => `${name}: typed and not there`),
    ...idle.map((name) => `${name}: shown nowhere`),
  ]
}

function targetsOf(name: string, part: Uint8Array): readonly string[] {
  const folder = posix.dirname(posix.dirname(name))
  return xmlTree(Buffer.from(part).toString('utf8')).children.map(({ attributes }) =>
    posix.normalize(posix.join(folder, attributes.get('Target') ?? '')),
  )
}
