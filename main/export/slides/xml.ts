import { escaped } from '../../../shared/scene/markup'

/** What stands in an attribute or a text of a part: nothing in it is markup, and no sign that XML forbids. */
export function text(words: string): string {
  return escaped(words).replaceAll('&#39;', '&apos;')
}

/** Ids of the shapes of one slide, each once; 1 is the slide's own. */
export function countingIds(): () => number {
  let last = 1
  return () => {
    last += 1
    return last
  }
}

/** What every shape begins with: its id, its name in the list of shapes, and in words what it shows. */
export interface Naming {
  readonly id: number
  readonly name: string
  /** null: nothing to say; '': it only decorates. */
  readonly alt: string | null
  /** The relationship of the slide a click leads to; null: none. */
  readonly link: string | null
}

export function nonVisual({ id, name, alt, link }: Naming): string {
  const said = alt === null || alt === '' ? '' : ` descr="${text(alt)}"`
  const click = link === null ? '' : `<a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/>`
  const mute = alt === '' ? DECORATIVE : ''
  const inside = `${click}${mute}`
  const attributes = `id="${id}" name="${text(name)}"${said}`
  return inside === '' ? `<p:cNvPr ${attributes}/>` : `<p:cNvPr ${attributes}>${inside}</p:cNvPr>`
}

const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>'
