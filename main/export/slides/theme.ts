import { slideWords } from '../../../shared/words/slides'
import type { Look } from './look'
import { text } from './xml'

/** Office's theme with our colours and typefaces, or the brand's. Who lacks a typeface is told what kind it is. */
export function themeXml(part: string, look: Look): string {
  const colours = [...look.colours].map(
    ([name, colour]) => `<a:${name}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${name}>`,
  )
  const named = text(slideWords.theme)
  return part
    .replace(/name="Office Theme"/, `name="${named}"`)
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      () => `<a:clrScheme name="${named}">${colours.join('')}</a:clrScheme>`,
    )
    .replace('<a:fontScheme name="Office">', `<a:fontScheme name="${named}">`)
    .replace(/(<a:majorFont>)<a:latin [^>]*>/, (_, start: string) => `${start}${face(look.titleFont)}`)
    .replace(/(<a:minorFont>)<a:latin [^>]*>/, (_, start: string) => `${start}${face(look.textFont)}`)
    .replace(/<a:extLst>.*?<\/a:extLst>(?=<\/a:theme>)/s, '')
}

/** The kinds of ours: a serif for titles, a grotesque for text. */
const PANOSE: Readonly<Record<string, string>> = {
  Fraunces: '02040503050406030204',
  Inter: '020B0604020202020204',
}

function face(name: string): string {
  const kind = PANOSE[name]
  return `<a:latin typeface="${text(name)}"${kind === undefined ? '' : ` panose="${kind}"`}/>`
}
