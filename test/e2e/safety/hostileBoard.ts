import { packBoard } from '../../../main/package/write'
import { docFromJson, jsonFromDoc } from '../../../shared/exchange/boardJson'
import { type Doc, docOf, framesOf } from '../../../shared/model/doc'
import type { TextElement } from '../../../shared/model/element'
import { newId } from '../../../shared/model/id'
import type { Link, Rec } from '../../../shared/model/record'

/** A board that says each of these texts in every place that shows text: one frame and one guest for each. */
export function hostileBoard(texts: readonly string[]): Doc {
  const [first = ''] = texts
  const doc = docFromJson({
    title: first,
    organisation: first,
    intent: texts.join('\n'),
    promise: first,
    personas: texts.map((text, i) => ({ id: `p${i}`, name: text, summary: text, needs: [text], says: text })),
    raters: texts.map((text, i) => ({ id: `r${i}`, name: text, kind: 'marketing' })),
    frames: texts.map((text, i) => ({
      id: `f${i}`,
      order: i + 1,
      title: text,
      stage: 'use',
      what: text,
      who: { personaId: `p${i}`, situation: text },
      how: { action: text, backstage: text, props: text },
      guestOutcome: text,
      intendedFeeling: { emotion: text, valence: 1 },
      ownerRole: text,
      handoff: text,
      fix: text,
      evidence: [{ type: 'guest-voice', note: text, illustrative: false }],
      scores: {
        [`r${i}`]: { promise: 4, substance: 4, understanding: 4, feeling: 4, ease: 4, ownership: 4 },
      },
    })),
  })
  const drawn = framesOf(doc).flatMap(({ id, title }): readonly Rec[] => {
    const element = textElement(id, title)
    return [element, answering(element)]
  })
  return docOf([...doc.values(), ...drawn])
}

export function asJson(doc: Doc): string {
  return JSON.stringify(jsonFromDoc(doc))
}

export function asPackage(doc: Doc): Uint8Array {
  const [first] = doc.values()
  const exportedAt = '2026-01-02T03:04:05.000Z'
  const exportedBy = first?.kind === 'board' ? first.title : ''
  const rest = { assets: [], lineage: [], base: null, exportedAt, exportedBy, appVersion: '0.1.0' }
  return packBoard({ records: [...doc.values()], ...rest }).bytes
}

function textElement(parent: string, text: string): TextElement {
  const place = { zone: 'how', x: 40, y: 40, w: 600, h: 60, degrees: 0 } as const
  const letters = { size: 20, colour: '#2b2622', align: 'start', bold: false, italic: false } as const
  const look = { ...letters, underline: false, locked: false, hidden: false, opacity: 1 } as const
  const known = { id: newId('element'), kind: 'element', parent, order: 'a0', extra: {}, name: '' } as const
  return { ...known, ...place, ...look, shape: 'text', text }
}

/** The text on the sheet answers the line of What with the same words. */
function answering({ id, parent, text }: TextElement): Link {
  const known = { id: newId('link'), kind: 'link', parent, order: 'a0', extra: {} } as const
  return { ...known, from: 'what', item: text, to: id }
}
