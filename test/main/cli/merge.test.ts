import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPackage } from '../../../main/package/read'
import { packBoard } from '../../../main/package/write'
import { editFrame } from '../../../shared/edit/frames'
import { sliceOf } from '../../../shared/edit/slice'
import { writeBoardFile } from '../../../shared/exchange/boardFile'
import { apply } from '../../../shared/model/change'
import { docOf, framesOf } from '../../../shared/model/doc'
import { cliFolder, linesOf, run, template } from './harness'

interface Json {
  [key: string]: unknown
  frames: Record<string, unknown>[]
}

describe('two copies as JSON', () => {
  test('what each side changed comes together, and the exit says there was nothing to decide', async () => {
    const { base, put, path, json } = copies()
    put(
      'mine.json',
      edited(base, (board) => ({ ...board, title: 'Ours' })),
    )
    put('theirs.json', withFrame(base, 0, { what: 'Another promise' }))
    const { status, out, err } = await run([
      ...['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')],
      ...['-o', path('out.json'), '--json'],
    ])
    expect(err).toBe(`“${path('out.json')}” is written.\n`)
    expect(linesOf(out)).toEqual([{ conflicts: [], changes: 1 }])
    expect(status).toBe(0)
    expect(json('out.json')).toEqual(
      edited(withFrame(base, 0, { what: 'Another promise' }), (board) => ({ ...board, title: 'Ours' })),
    )
  })

  test('a conflict is named as the JSON names it, mine stands, and the file is written all the same', async () => {
    const { base, put, path, json, first } = copies()
    put('mine.json', withFrame(base, 0, { how: { ...first.how, action: 'Mine' }, guestOutcome: 'Good' }))
    put('theirs.json', withFrame(base, 0, { how: { ...first.how, action: 'Theirs' }, importance: 5 }))
    const ran = await run([
      ...['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')],
      ...['-o', path('out.json'), '--json'],
    ])
    expect(ran.status).toBe(1)
    expect(linesOf(ran.out)).toEqual([
      {
        conflicts: [{ record: first.id, field: 'how.action', mine: 'Mine', theirs: 'Theirs' }],
        changes: 1,
      },
    ])
    const [merged] = (json('out.json') as Json).frames
    expect(merged).toMatchObject({ how: { action: 'Mine' }, guestOutcome: 'Good', importance: 5 })
  })

  test('frames put in on both sides come in where they were put, and no order is in question', async () => {
    const { base, put, path, json } = copies()
    const ids = base.frames.map(({ id }) => id)
    put('mine.json', inserted(base, 1, 'mine-new'))
    put('theirs.json', inserted(base, 3, 'theirs-new'))
    const args = ['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')]
    const { status, out } = await run([...args, '-o', path('out.json'), '--json'])
    expect(linesOf(out)).toEqual([{ conflicts: [], changes: 1 }])
    expect(status).toBe(0)
    expect((json('out.json') as Json).frames.map(({ id }) => id)).toEqual([
      ...[ids[0], 'mine-new', ids[1], ids[2], 'theirs-new'],
      ...ids.slice(3),
    ])
  })

  test('levels of two raters never conflict, and two levels of one rater are named by frame and rater', async () => {
    const { base, put, path, json, first } = copies()
    const scores = (more: object) => ({ scores: { ...(first.scores as object), ...more } })
    put('mine.json', withFrame(base, 0, scores({ ann: { feeling: 4 }, cem: { ease: 2 } })))
    put('theirs.json', withFrame(base, 0, scores({ bob: { feeling: 1 }, cem: { ease: 3 } })))
    const args = ['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')]
    const { out } = await run([...args, '-o', path('out.json'), '--json'])
    expect(linesOf(out)[0]?.conflicts).toEqual([
      { record: first.id, field: 'scores.cem.ease', mine: 2, theirs: 3 },
    ])
    expect((json('out.json') as Json).frames[0]?.scores).toMatchObject({
      ann: { feeling: 4 },
      bob: { feeling: 1 },
      cem: { ease: 2 },
    })
  })

  test('a frame one removed and the other changed is kept and told', async () => {
    const { base, put, path, json, first } = copies()
    put('mine.json', { ...base, frames: base.frames.slice(1) })
    put('theirs.json', withFrame(base, 0, { fix: 'Say it sooner' }))
    const args = ['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')]
    const { status, out } = await run([...args, '-o', path('out.json')])
    expect(status).toBe(1)
    expect(out).toContain(`${first.title}: you removed it, they changed it`)
    expect((json('out.json') as Json).frames[0]).toMatchObject({ id: first.id, fix: 'Say it sooner' })
  })

  test('without a version both come from every difference is a conflict', async () => {
    const { base, put, path, first } = copies()
    put('mine.json', withFrame(base, 0, { title: 'Mine' }))
    put('theirs.json', withFrame(base, 0, { what: 'Theirs' }))
    const { status, out } = await run(['merge', path('mine.json'), path('theirs.json'), '--json'])
    expect(status).toBe(1)
    expect(linesOf(out)[0]?.conflicts).toEqual([
      { record: first.id, field: 'title', mine: 'Mine', theirs: first.title },
      { record: first.id, field: 'what', mine: first.what, theirs: 'Theirs' },
    ])
    const told = await run(['merge', path('mine.json'), path('theirs.json')])
    expect(told.out).toContain('Name that version with --base')
    expect(told.err).toContain('Nothing was written')
  })
})

describe('two copies as files', () => {
  test('a copy made from mine is taken over, and the result comes from both', async () => {
    const { path, put, base, bytes } = copies()
    await run(['convert', path('base.json'), path('mine.cxboard')])
    await run(['convert', path('mine.cxboard'), path('theirs.json')])
    const theirs = JSON.parse(bytes('theirs.json').toString()) as Json
    const revision = readPackage(bytes('mine.cxboard')).revision
    put('theirs.json', {
      ...withFrame(theirs, 0, { title: 'Later' }),
      cxboard: { ...(theirs.cxboard as object), file: past([revision]) },
    })
    const args = ['merge', path('mine.cxboard'), path('theirs.json')]
    const { status, out } = await run([...args, '-o', path('out.cxboard'), '--json'])
    expect(linesOf(out)).toEqual([{ conflicts: [], changes: 1 }])
    expect(status).toBe(0)
    const merged = readPackage(bytes('out.cxboard'))
    expect(merged.manifest.lineage).toContain(revision)
    expect(merged.manifest.lineage).toHaveLength(2)
    expect(merged.records.find(({ kind }) => kind === 'frame')).toBeDefined()
    // the same copy once more: nothing is left to come in
    const again = await run(['merge', path('out.cxboard'), path('theirs.json'), '--json'])
    expect([again.status, linesOf(again.out)]).toEqual([0, [{ conflicts: [], changes: 0 }]])
    expect(base.frames.length).toBeGreaterThan(0)
  })

  test('a base that travels with a file is what both come from', async () => {
    const { path, put, bytes, base } = copies()
    await run(['convert', path('base.json'), path('base.cxboard')])
    const { revision, records } = readPackage(bytes('base.cxboard'))
    expect(records.length).toBeGreaterThan(0)
    const text = boardText(bytes('base.cxboard'))
    const file = { ...past([revision]), base: text }
    put('mine.json', { ...withFrame(base, 0, { title: 'Mine' }), cxboard: { file: past([revision]) } })
    put('theirs.json', { ...withFrame(base, 0, { what: 'Theirs' }), cxboard: { file } })
    const { status, out } = await run(['merge', path('mine.json'), path('theirs.json'), '--json'])
    expect([status, linesOf(out)]).toEqual([0, [{ conflicts: [], changes: 1 }]])
    const other = await run(['merge', path('theirs.json'), path('mine.json'), '--json'])
    expect([other.status, linesOf(other.out)]).toEqual([0, [{ conflicts: [], changes: 1 }]])
  })

  test('conflicts are told in the order of the story, and what is about the whole board before them', async () => {
    const { put, path, base } = copies()
    const all = (word: string) => ({
      ...base,
      promise: word,
      frames: base.frames.map((frame) => ({ ...frame, title: `${word} ${frame.id}` })),
    })
    put('mine.json', all('Mine'))
    put('theirs.json', all('Theirs'))
    const args = ['merge', path('mine.json'), path('theirs.json'), '--base', path('base.json')]
    const { out } = await run([...args, '--json'])
    const [said] = linesOf(out) as readonly { conflicts: readonly { record: string }[] }[]
    expect(said?.conflicts.map(({ record }) => record)).toEqual([base.id, ...base.frames.map(({ id }) => id)])
  })

  test('some frames that come back go into the whole board, and not the other way round', async () => {
    const { put, path, bytes } = copies()
    await run(['convert', path('base.json'), path('board.cxboard')])
    const { records } = readPackage(bytes('board.cxboard'))
    const doc = docOf(records)
    const [first] = framesOf(doc)
    const letter = { from: 'Ann', note: '', at: '2026-01-01T00:00:00.000Z' }
    const slice = docOf(sliceOf(doc, [first?.id ?? ''], letter))
    const written = apply(slice, editFrame(slice, first?.id ?? '', { fix: 'Say it sooner' }))
    const about = { assets: [], lineage: [], exportedAt: letter.at, exportedBy: 'Ann', appVersion: '1.0.0' }
    const packed = packBoard({ ...about, records: [...written.values()], base: null })
    put('slice.cxboard', packed.bytes)
    const args = [path('board.cxboard'), path('slice.cxboard'), '--base', path('board.cxboard')]
    const { status, out } = await run(['merge', ...args, '--json'])
    expect([status, linesOf(out)]).toEqual([0, [{ conflicts: [], changes: 1 }]])
    const turned = ['merge', path('slice.cxboard'), path('board.cxboard'), '-o', path('out.cxboard')]
    const refused = await run(turned)
    expect([refused.status, refused.out, existsSync(path('out.cxboard'))]).toEqual([1, '', false])
    expect(refused.err).toContain('Name the whole board first')
  })
})

describe('asked wrongly', () => {
  test('one board is not enough, three are too many, and OUT must be a board', async () => {
    const { path } = copies()
    expect((await run(['merge', path('base.json')])).status).toBe(2)
    const { status, err } = await run(['merge', 'a.json', 'b.json', 'c.json', '-o', 'x.pdf'])
    expect(status).toBe(2)
    expect(err).toContain('“c.json” is one word too many.')
    expect(err).toContain('must end in .cxboard or .json')
  })

  test('a file that is not there ends with 3, and one that is no board with 1', async () => {
    const { path, put } = copies()
    expect((await run(['merge', path('base.json'), path('gone.json')])).status).toBe(3)
    expect((await run(['merge', path('base.json'), put('no.json', '{}')])).status).toBe(1)
  })

  test('different boards are refused, and nothing is written', async () => {
    const { path, put } = copies()
    put('other.json', { ...template('bank'), id: 'another' })
    const args = ['merge', path('base.json'), path('other.json'), '-o', path('out.json'), '--json']
    const { status, out, err } = await run(args)
    expect(err).toContain('two different boards')
    expect([status, out, existsSync(path('out.json'))]).toEqual([1, '', false])
  })

  test('help explains it', async () => {
    const { out } = await run(['merge', '--help'])
    expect(out).toContain('cxboard merge MINE THEIRS [--base BASE] [-o OUT] [--json]')
  })
})

/** A template as `base.json` in a folder of its own. */
function copies() {
  const folder = cliFolder()
  const base = { ...template('park'), id: 'park-board' } as unknown as Json
  folder.put('base.json', base)
  const first = base.frames[0] as Record<string, unknown> & { id: string; title: string; how: object }
  return { ...folder, base, first }
}

function edited(board: Json, edit: (board: Json) => Json): Json {
  return edit(board)
}

function withFrame(board: Json, at: number, fields: object): Json {
  return { ...board, frames: board.frames.map((frame, i) => (i === at ? { ...frame, ...fields } : frame)) }
}

function inserted(board: Json, at: number, id: string): Json {
  const frames = [...board.frames.slice(0, at), { id, title: id, stage: 'use' }, ...board.frames.slice(at)]
  return { ...board, frames: frames.map((frame, i) => ({ ...frame, order: i + 1 })) }
}

function past(lineage: readonly string[]) {
  const exportedAt = '2026-01-01T00:00:00.000Z'
  return { lineage, exportedBy: 'Ann', exportedAt, app: '1.0.0', base: null, preview: null }
}

function boardText(bytes: Uint8Array): string {
  const { records } = readPackage(bytes)
  return writeBoardFile([...records]).text
}
