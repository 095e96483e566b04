import { describe, expect, test } from 'vitest'
import { type DrawingRequest, drawingsOf } from '../../../main/export/drawings'
import type { DrawJob, ExportBoard, Watch } from '../../../main/export/tools'
import { boardOf, type Doc, docOf, framesOf } from '../../../shared/model/doc'
import { changed, emptyBoard, template } from '../../shared/scene/deckBoards'
import { shapesIn } from '../../shared/scene/shapes'
import { pngOf } from '../pictures/made'
import { namesIn, problemIn } from './markup'

const SVG = {
  format: 'svg',
  what: 'sheet',
  frames: null,
  ground: 'paper',
  pattern: '{number} {title}',
} as const
const PNG = { ...SVG, format: 'png', scale: 2 } as const
const sports = template('sports')
const PHOTO = 'ab'.repeat(32)

describe('SVG files', () => {
  test('of every frame stand alone: sound XML, no script, nothing fetched', async () => {
    const { files, failed } = await drawn(SVG, sports)
    expect(failed).toEqual([])
    expect(files.map(({ name }) => name)).toEqual(
      framesOf(sports).map(
        ({ title }, at) => `${String(at + 1).padStart(2, '0')} ${title.replace('?', '')}.svg`,
      ),
    )
    for (const { text } of files) {
      expect(problemIn(text)).toBeNull()
      expect(namesIn(text)).not.toContain('script')
      expect(text).not.toMatch(/ on\w+=|javascript:|@import/)
      const addresses = [...text.matchAll(/(?:href="|url\()([^")]*)/g)].map(([, to = '']) => to)
      expect(addresses.filter((to) => !/^(#|data:font\/woff2;base64,|data:image\/)/.test(to))).toEqual([])
    }
  })

  test('are read aloud by their name and what happens', async () => {
    const { files } = await drawn({ ...SVG, frames: [frameId(9)] }, sports)
    expect(files).toHaveLength(1)
    expect(files[0]?.name).toBeNull()
    expect(files[0]?.text).toContain('<title>10 Could I use your restroom?</title>')
    expect(files[0]?.text).toMatch(/<desc>[^<]*the cashier pauses the sale[^<]*<\/desc>/)
  })

  test('carry photographs as they were put in, each once however often it hangs', async () => {
    const photo = pngOf(40, 30)
    const doc = hung(sports, 2)
    const { files } = await drawn({ ...SVG, what: 'picture', frames: [frameId(0)] }, doc, photo)
    const data = `data:image/png;base64,${photo.toString('base64')}`
    expect(files[0]?.text.split(data)).toHaveLength(2)
    expect(files[0]?.text.match(/<use href="#p/g)).toHaveLength(2)
    expect(problemIn(files[0]?.text ?? '')).toBeNull()
    const single = await drawn({ ...SVG, what: 'picture', frames: [frameId(0)] }, hung(sports, 1), photo)
    expect(single.files[0]?.text).toContain(`<image href="${data}"`)
  })

  test('whose photograph is gone are drawn without it', async () => {
    const { files, failed } = await drawn(
      { ...SVG, what: 'picture', frames: [frameId(0)] },
      hung(sports, 1),
      null,
    )
    expect(failed).toEqual([])
    expect(files[0]?.text).not.toContain('<image')
  })

  test('on nothing have no paper: not behind the sheet, not behind an empty picture', async () => {
    const bare = changed(sports, { frames: { 0: { background: 'none' } } })
    for (const what of ['sheet', 'picture'] as const) {
      const on = await drawn({ ...SVG, what, frames: [frameId(0)], ground: 'paper' }, bare)
      const off = await drawn({ ...SVG, what, frames: [frameId(0)], ground: 'transparent' }, bare)
      const size = what === 'sheet' ? 'width="1600" height="900"' : 'width="976" height="549"'
      expect(on.files[0]?.text).toContain(`<rect ${size} fill="#fffdf9"/>`)
      expect(off.files[0]?.text).not.toMatch(new RegExp(`<rect[^>]*${size}[^>]*fill="#fffdf9"`))
    }
  })

  test('of texts with every sign that means something to XML stay sound', async () => {
    const nasty = `<script>alert('1')</script> & "quotes" ]]> \u0007 </text></svg>`
    const doc = changed(sports, {
      frames: { 0: { title: nasty, what: nasty, action: nasty } },
      board: { title: nasty },
    })
    for (const what of ['sheet', 'picture', 'wall'] as const) {
      const { files } = await drawn({ ...SVG, what, frames: [frameId(0)] }, doc)
      expect(problemIn(files[0]?.text ?? '')).toBeNull()
      expect(namesIn(files[0]?.text ?? '')).not.toContain('script')
    }
  })

  test('are the same for the same board', async () => {
    const [one, other] = [
      await drawn({ ...SVG, what: 'wall' }, sports),
      await drawn({ ...SVG, what: 'wall' }, sports),
    ]
    expect(one.files[0]?.text).toBe(other.files[0]?.text)
    expect(one.files).toHaveLength(1)
    expect(one.files[0]?.name).toBeNull()
  })
})

describe('PNG files', () => {
  test('are asked for at the size, the scale and the ground that were chosen', async () => {
    const jobs: DrawJob[] = []
    await drawn({ ...PNG, what: 'picture', scale: 3, ground: 'transparent' }, sports, null, jobs)
    expect(jobs).toHaveLength(13)
    expect(new Set(jobs.map(({ w, h, scale, ground }) => `${w} ${h} ${scale} ${ground}`))).toEqual(
      new Set(['976 549 3 transparent']),
    )
    for (const { svg } of jobs) expect(problemIn(svg)).toBeNull()
  })

  test('find their photographs at an address of ours', async () => {
    const jobs: DrawJob[] = []
    await drawn({ ...PNG, frames: [frameId(0)] }, hung(sports, 1), pngOf(4, 4), jobs)
    expect(jobs[0]?.svg).toContain(`href="/asset/${PHOTO}"`)
  })

  test('of which one cannot be drawn are all the others, and it is named', async () => {
    const doc = changed(sports, { frames: { 4: { what: 'UNDRAWABLE' } } })
    const { files, failed } = await drawn(PNG, doc)
    expect(failed).toEqual([framesOf(doc)[4]?.id])
    expect(files).toHaveLength(12)
    expect(files.map(({ name }) => name)).not.toContain('05 The stock call.png')
    expect(files.map(({ name }) => name)).toContain('06 The last two hundred metres.png')
  })

  test('of which none can be drawn are a sentence', async () => {
    const doc = changed(sports, { frames: { 0: { what: 'UNDRAWABLE' } } })
    await expect(drawn({ ...PNG, frames: [frameId(0)] }, doc)).rejects.toMatchObject({
      trouble: { code: 'usage' },
    })
  })
})

describe('whoever waits', () => {
  test('is told each frame by its title, and how many there are', async () => {
    const told: string[] = []
    await drawn(PNG, sports, null, [], {
      progress: ({ done, of, name }) => told.push(`${done}/${of} ${name}`),
    })
    expect(told).toEqual(framesOf(sports).map(({ title }, at) => `${at}/13 ${title}`))
  })

  test('can call it off at any frame; nothing more is drawn', async () => {
    for (const at of [0, 3, 9]) {
      const stop = new AbortController()
      const jobs: DrawJob[] = []
      const work = drawn(PNG, sports, null, jobs, {
        signal: stop.signal,
        progress: ({ done }) => {
          if (done === at) stop.abort()
        },
      })
      await expect(work).rejects.toMatchObject({ trouble: { code: 'E_CANCELLED' } })
      expect(jobs.length).toBeLessThanOrEqual(at)
    }
  })

  test('for frames that are not there is told so, and a wall without frames says it itself', async () => {
    for (const frames of [null, [frameId(0)]])
      await expect(drawn({ ...SVG, frames }, emptyBoard())).rejects.toMatchObject({
        trouble: { code: 'usage' },
      })
    const { files } = await drawn({ ...SVG, what: 'wall' }, emptyBoard())
    expect(files[0]?.text).toContain('No frames yet')
  })

  test('gets parked frames only where they were chosen', async () => {
    const doc = changed(sports, { frames: { 2: { status: 'parked' } } })
    expect((await drawn(SVG, doc)).files).toHaveLength(12)
    expect((await drawn({ ...SVG, frames: [frameId(2), frameId(3)] }, doc)).files).toHaveLength(2)
  })
})

function frameId(place: number): string {
  return framesOf(sports)[place]?.id ?? ''
}

/** A photograph hanging so many times in the first frame's picture. */
function hung(doc: Doc, times: number): Doc {
  const make = shapesIn(frameId(0))
  const pictures = Array.from({ length: times }, () =>
    make.picture({ asset: PHOTO, pixelW: 40, pixelH: 30, zone: 'how' }),
  )
  return docOf([...doc.values(), ...pictures])
}

async function drawn(
  request: DrawingRequest,
  doc: Doc,
  photo: Buffer | null = null,
  jobs: DrawJob[] = [],
  watch: Partial<Watch> = {},
) {
  const board: ExportBoard = {
    doc,
    title: boardOf(doc).title,
    asset: (hash) => (hash === PHOTO && photo ? { bytes: photo, kind: 'image/png' } : null),
    assets: () => [],
    past: null,
  }
  const draw = async (asked: readonly DrawJob[]) => {
    if (asked.some(({ svg }) => svg.includes('UNDRAWABLE'))) throw new Error('the page died')
    jobs.push(...asked)
    return asked.map(() => pngOf(2, 2))
  }
  const quiet = { progress: () => {}, signal: new AbortController().signal, ...watch }
  const { files, failed } = await drawingsOf(request, board, { draw }, quiet)
  return {
    failed,
    files: files.map(({ name, bytes }) => ({ name, text: Buffer.from(bytes).toString('utf8') })),
  }
}
