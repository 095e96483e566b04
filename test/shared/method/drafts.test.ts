import { expect, test } from 'vitest'
import { docFromJson } from '../../../shared/exchange/boardJson'
import { draftFrames } from '../../../shared/method/drafts'
import { framesOf } from '../../../shared/model/doc'

test('a frame is a draft while it carries a level of the template, parked or not', () => {
  const doc = docFromJson({
    raters: [
      { id: 't', name: 'Template', kind: 'template' },
      { id: 'p', name: 'Anna', kind: 'sales' },
    ],
    frames: [
      { title: 'drafted', scores: { t: { ease: 3 } } },
      { title: 'parked', status: 'parked', scores: { t: { ease: 3 } } },
      { title: 'own', scores: { p: { ease: 3 } } },
      { title: 'empty', scores: { t: { ease: null } } },
    ],
  })
  const drafts = framesOf(doc).filter(({ id }) => draftFrames(doc).has(id))
  expect(drafts.map(({ title }) => title)).toEqual(['drafted', 'parked'])
})
