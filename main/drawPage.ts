import { isDrawable } from '../shared/drawingSize'
import { AppError } from '../shared/errors'
import { PALETTE } from '../shared/scene/palette'
import { drawingWords } from '../shared/words/drawings'
import type { DrawJob } from './export/tools'

/** Jobs on one page, each in a template of its own: none of them is shown yet. */
export interface DrawPage {
  readonly html: string
  readonly jobs: readonly DrawJob[]
}

/** Throws a sentence for a picture that would be larger than can be drawn, before anything is begun. */
export function checkSize({ w, h, scale }: Pick<DrawJob, 'w' | 'h' | 'scale'>): void {
  if (isDrawable({ w, h }, scale)) return
  const detail = drawingWords.tooLarge(Math.ceil(w * scale), Math.ceil(h * scale))
  throw new AppError({ code: 'usage', detail })
}

/** The jobs in their order, on as few pages as stay light. */
export function drawPages(jobs: readonly DrawJob[]): readonly DrawPage[] {
  const pages: DrawJob[][] = []
  let letters = 0
  for (const job of jobs) {
    const page = pages.at(-1)
    letters += job.svg.length
    if (page === undefined || letters > MOST_LETTERS) {
      pages.push([job])
      letters = job.svg.length
    } else page.push(job)
  }
  return pages.map((each) => ({ html: `${HEAD}${each.map(boxOf).join('')}</body></html>`, jobs: each }))
}

/** Of one page, so that a board of a thousand frames is drawn in the memory of a few. */
const MOST_LETTERS = 4_000_000

/**
 * Each is shown alone, at the same place: further down a page the same shapes are reckoned less exactly, what is there
 * but hidden lends its clips to others, and a picture must not depend on what is drawn before it.
 */
function boxOf({ svg, w, h, ground }: DrawJob): string {
  const colour = ground === 'paper' ? `;background:${PALETTE.paper}` : ''
  const size = `width:${w}px;height:${h}px`
  return `<template><div style="${size};overflow:hidden;line-height:0${colour}">${svg}</div></template>`
}

const HEAD =
  '<!doctype html><html><head><meta charset="utf-8"><title>CXBoard</title>' +
  '<link rel="stylesheet" href="/fonts/fonts.css"></head><body style="margin:0"><main></main>'
