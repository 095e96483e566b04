import { text } from './xml'

/** A slide's notes with these words in them, a paragraph for each line. */
export function notesXml(part: string, words: string, language: string): string {
  const body = part.indexOf('<p:ph type="body"')
  const from = part.indexOf('<a:p>', body)
  const to = part.indexOf('</p:txBody>', body)
  const paragraphs = words.split(/\r\n?|\n/).map((line) => {
    const said = line.trim()
    if (said === '') return `<a:p><a:endParaRPr lang="${text(language)}"/></a:p>`
    return `<a:p><a:r><a:rPr lang="${text(language)}" dirty="0"/><a:t>${text(said)}</a:t></a:r></a:p>`
  })
  return `${part.slice(0, from)}${paragraphs.join('')}${part.slice(to)}`
}
