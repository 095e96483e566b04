import type { Sheet } from '../../../shared/scene/deck/paper'
import { slideWords } from '../../../shared/words/slides'
import { storedParts } from '../../package/zipStored'
import { emu } from './emu'
import { layoutTree, masterTree } from './layouts'
import type { Look } from './look'
import { themeXml } from './theme'
import { text } from './xml'

export interface SlidePlan {
  readonly layout: 'cover' | 'page'
  /** Slides of one section stand together in PowerPoint's list. */
  readonly section: string
}

/** Everything of a PowerPoint file but what its slides show: the parts by name, each slide empty. */
export async function skeletonOf(
  plan: readonly SlidePlan[],
  file: { readonly title: string; readonly date: string; readonly sheet: Sheet; readonly look: Look },
): Promise<Map<string, string>> {
  const { default: Writer } = await import('pptxgenjs')
  const writer = new Writer()
  const { sheet } = file
  writer.defineLayout({ name: PAPER, width: sheet.w / 96, height: sheet.h / 96 })
  writer.layout = PAPER
  for (const each of ['author', 'company', 'subject', 'title'] as const) writer[each] = ''
  for (const title of [slideWords.cover, slideWords.page]) writer.defineSlideMaster({ title })
  for (const [i, { layout, section }] of plan.entries()) {
    if (plan[i - 1]?.section !== section) writer.addSection({ title: section })
    writer.addSlide({ masterName: slideWords[layout], sectionTitle: section }).addNotes('')
  }
  const stored = storedParts((await writer.write({ outputType: 'uint8array' })) as Uint8Array)
  const parts = new Map([...stored].map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]))
  return mended(parts, plan, file)
}

const PAPER = 'CXBoard'

/** What the writer gets wrong, leaves to Office's own look, or makes up anew every time. */
function mended(
  parts: Map<string, string>,
  plan: readonly SlidePlan[],
  { title, date, sheet, look }: Parameters<typeof skeletonOf>[1],
): Map<string, string> {
  const change = (name: string, to: (part: string) => string) => parts.set(name, to(parts.get(name) ?? ''))
  change('[Content_Types].xml', (types) =>
    types
      .replace(/<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*>/g, '')
      .replace(/<Default Extension="(?:jpg|m4v|mp4|vml|xlsx)"[^>]*>/g, '')
      .replace('</Types>', `<Override PartName="/${NOTES_THEME}" ContentType="${THEME_TYPE}"/></Types>`),
  )
  change('ppt/presentation.xml', (presentation) => presentationXml(presentation, plan))
  change('ppt/theme/theme1.xml', (theme) => themeXml(theme, look))
  parts.set(NOTES_THEME, parts.get('ppt/theme/theme1.xml') ?? '')
  change('ppt/notesMasters/_rels/notesMaster1.xml.rels', (part) => part.replace('theme1.xml', 'theme2.xml'))
  change('ppt/slideMasters/slideMaster1.xml', (master) => masterXml(master, sheet, look))
  for (const [i, layout] of (['page', 'cover', 'page'] as const).entries())
    change(`ppt/slideLayouts/slideLayout${i + 1}.xml`, (part) =>
      i === 0 ? layoutXml(part, '', BLANK) : layoutXml(part, layoutTree(layout, sheet, look), KINDS[layout]),
    )
  parts.set('docProps/app.xml', APP)
  change('docProps/core.xml', (core) => coreXml(core, title, date))
  return parts
}

const NOTES_THEME = 'ppt/theme/theme2.xml'
const THEME_TYPE = 'application/vnd.openxmlformats-officedocument.theme+xml'
const KINDS = { cover: ' type="title"', page: ' type="titleOnly"' }
const BLANK = ' type="blank"'

/** Lists in the order of the standard, notes on upright paper, sections that are numbered and not made up. */
function presentationXml(part: string, plan: readonly SlidePlan[]): string {
  const notes = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/.exec(part)?.[0] ?? ''
  let section = 0
  return part
    .replace(notes, '')
    .replace(plan.length === 0 ? '<p:sldIdLst></p:sldIdLst>' : '<p:sldIdLst>', (list) =>
      plan.length === 0 ? notes : `${notes}${list}`,
    )
    .replace(/<p:notesSz [^>]*>/, `<p:notesSz cx="${emu(720)}" cy="${emu(960)}"/>`)
    .replace(/(<p14:section name="[^"]*" id=")\{[^}]*\}/g, (_, start: string) => {
      section += 1
      return `${start}{C0B0A4D0-0000-4000-8000-${section.toString(16).toUpperCase().padStart(12, '0')}}`
    })
}

function masterXml(part: string, sheet: Sheet, look: Look): string {
  return filled(part, masterTree(sheet, look))
    .replace(/<p:cSld>(?!<p:bg>)/, `<p:cSld>${PAPER_GROUND}`)
    .replace(/<p:hf [^>]*\/>/, '')
    .replace('<a:lvl1pPr algn="ctr"', '<a:lvl1pPr algn="l"')
    .replace('<a:defRPr sz="4400" kern="1200">', '<a:defRPr sz="2550" b="1" kern="1200">')
    .replace('<a:defRPr sz="3200" kern="1200">', '<a:defRPr sz="1200" kern="1200">')
}

/** The paper of the theme. */
const PAPER_GROUND =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>'

function layoutXml(part: string, tree: string, kind: string): string {
  return filled(part, tree)
    .replace(' preserve="1"', `${kind} preserve="1"`)
    .replace('name="DEFAULT"', `name="${text(slideWords.blank)}"`)
    .replace(/<p:bg>.*?<\/p:bg>/, '')
}

/** The same part with these shapes in place of its own. */
export function filled(part: string, tree: string): string {
  const from = part.indexOf('</p:grpSpPr>') + '</p:grpSpPr>'.length
  return `${part.slice(0, from)}${tree}${part.slice(part.indexOf('</p:spTree>'))}`
}

/** No names of persons; both dates are the deck's own, so that the same deck is the same file. */
function coreXml(part: string, title: string, date: string): string {
  const moment = `${date.slice(0, 10)}T00:00:00Z`
  return part
    .replace('<dc:title></dc:title>', () => `<dc:title>${text(title)}</dc:title>`)
    .replace(/\s*<dc:subject>[^<]*<\/dc:subject>/, '')
    .replace(/\s*<dc:creator>[^<]*<\/dc:creator>/, '')
    .replace(/\s*<cp:lastModifiedBy>[^<]*<\/cp:lastModifiedBy>/, '')
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${moment}`)
}

const APP =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>CXBoard</Application></Properties>'
