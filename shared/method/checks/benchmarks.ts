import { ratersOf } from '../../model/doc'
import { DIMENSIONS } from '../../model/vocabulary'
import { agreementOf } from '../agreement'
import { boardAlignment } from '../alignment'
import { settled } from '../formulas'
import { worked } from './facts'
import { TEMPLATE } from './frameView'
import { ofBoard, ofFrame } from './rule'

/** SB39–SB46 and SB53: benchmarks and evidence. */
export const benchmarkRules = {
  SB39: ofBoard(({ board }) => (board.target === null ? { field: 'board.target' } : null)),
  SB40: ofBoard(({ board, doc }) =>
    board.baseline === null && boardAlignment(doc).alignment !== null ? { field: 'board.baseline' } : null,
  ),
  SB41: ofFrame(({ frame, levels }) => {
    if (!frame.evidence.every(({ type }) => type === 'opinion')) return null
    const dims = DIMENSIONS.filter((d) => settled(levels[d] ?? 0) >= 4)
    return dims.length === 0 ? null : { field: 'evidence', facts: { dims: dims.join(', ') } }
  }),
  SB42: ofBoard(({ frames }) => {
    const metrics = frames.flatMap(({ frame }) =>
      frame.evidence
        .filter(({ type }) => type === 'metric')
        .map(({ metric }) => ({ metric, frame: frame.id })),
    )
    const [first] = metrics
    const isAll = metrics.every(({ metric }) => metric === 'csat')
    return first && isAll ? { field: 'evidence', frame: first.frame } : null
  }),
  SB43: ofFrame(({ alignment: { scored, applicable }, applying, levels }) => {
    const missing = applying.find((d) => levels[d] === null)
    if (scored === 0 || scored === applicable || missing === undefined) return null
    const facts = { scored: String(scored), applicable: String(applicable) }
    return { field: `scores.${missing}`, facts }
  }),
  SB44: ofFrame(({ scores }) =>
    DIMENSIONS.flatMap((dim) => {
      const { ad, flag } = agreementOf(scores.map(({ levels }) => levels[dim]))
      if (flag !== 'discuss' || ad === null) return []
      return [{ field: `scores.${dim}`, about: dim, facts: { dim, ad: worked(ad) } }]
    }),
  ),
  SB45: ofFrame(({ isMoment, people, applying }) =>
    isMoment && people === 1 ? { field: `scores.${applying[0] ?? 'promise'}` } : null,
  ),
  SB46: ofBoard(({ doc }) => {
    const people = ratersOf(doc).filter(({ group, listed }) => listed && group !== TEMPLATE)
    const isThere = people.some(({ group }) => group === 'frontline')
    return people.length === 0 || isThere ? null : { field: 'board.raters' }
  }),
  SB53: ofBoard(({ frames }) => {
    const drafts = frames.filter(({ hasDraft }) => hasDraft)
    const [first] = drafts
    if (!first) return null
    const field = `scores.${first.applying[0] ?? 'promise'}`
    return { field, frame: first.frame.id, facts: { n: String(drafts.length) } }
  }),
}
