import { stageBoard } from '../../../shared/edit/stage'
import { apply } from '../../../shared/model/change'
import { type Doc, docOf } from '../../../shared/model/doc'
import type { Frame, Guest, Rec } from '../../../shared/model/record'
import { changed, only, template, withTextIn } from '../../shared/scene/deckBoards'

/** 10,000 characters in every text a board has, as many at a time as a record can hold. */
export function fullBoard(): Doc {
  const doc = only(template('sports'), [0, 1, 2])
  const wide = 'W'.repeat(200)
  const feeling = { emotion: wide, valence: -3 }
  const named = { title: wide, ownerRole: wide, intended: feeling, felt: feeling }
  const filled = changed(doc, {
    board: {
      title: wide,
      organisation: wide,
      industry: wide,
      intent: full('intent'),
      promise: full('promise'),
    },
    guest: {
      name: wide,
      summary: full('summary'),
      says: full('says'),
      needs: [full('need')],
      desires: [full('desire')],
      context: [full('context')],
      emotion: [full('emotion')],
    },
    frames: {
      0: { ...named, what: full('what'), situation: full('who'), action: full('how'), outcome: full('felt') },
      1: {
        ...named,
        backstage: full('behind'),
        props: full('thing'),
        handoff: full('hand'),
        fix: full('fix'),
      },
      2: { ...named, what: 'w'.repeat(10_000), situation: '😀'.repeat(5000), evidence: evidenceOf(2) },
    },
  })
  return docOf([...filled.values()].map(withReasons))
}

/** Frames, a guest and a board that say nothing at all. */
export function silentBoard(): Doc {
  const doc = only(template('bank'), [0, 1, 2, 3])
  const nobody = { emotion: null, valence: null }
  const silent: Partial<Frame> = {
    title: '',
    what: '',
    situation: '',
    action: '',
    backstage: '',
    props: '',
    outcome: '',
    intended: nobody,
    felt: nobody,
    ownerRole: '',
    handoff: '',
    fix: '',
    evidence: [],
  }
  return changed(doc, {
    board: { title: '', organisation: '', industry: '', intent: '', promise: '' },
    guest: { ...NOBODY },
    frames: { 0: silent, 1: silent, 2: silent, 3: silent },
  })
}

/** Words from right to left, of many scripts, and signs that no letter of ours knows; also in pictures. */
export function tonguesBoard(): Doc {
  const doc = only(template('council'), [0, 1, 2, 3, 4])
  const said = changed(doc, {
    board: {
      title: 'ليلة هادئة · Eine ruhige Nacht',
      organisation: '静かな宿 Größe & Co.',
      intent: 'Der Gast schläft. האורח ישן היטב. 客人睡得很好。',
      promise: 'Σιωπή και φως — тихо и светло, tiếng Việt có dấu.',
    },
    guest: { name: 'ליאורה כהן', says: 'אני רק רוצה לישון, 8 שעות.', needs: ['שקט', '静けさ', 'สงบเงียบ'] },
    frames: {
      0: { title: 'الوصول إلى الفندق', what: ARABIC, outcome: 'أشعر أنني في بيتي.' },
      1: { title: 'הכניסה לחדר 204', action: 'הדלת נפתחת עם הטלפון (iPhone), והאור נדלק לבד.' },
      2: { title: '部屋に入る', what: '静かな部屋。'.repeat(20), outcome: '「ああ、静かだ。」' },
      3: { title: '🛎️ 👩‍👩‍👧‍👦 🇩🇪', what: '👍🏽 ✅ ⏰ 10:30 → 11:00', outcome: '😴💤' },
      4: {
        title: 'Ξενοδοχείο Отель',
        what: 'ﬁne ﬂour, e\u0301te\u0301, a\u030a, ½ №',
        situation: '조용한 방을 원합니다.',
      },
    },
  })
  return withTextIn(withTextIn(apply(said, stageBoard(said)), 0, 'أهلاً وسهلاً'), 2, 'ようこそ 👋')
}

/** A text of numbered words, so that each can be looked for. */
function full(word: string): string {
  let text = ''
  for (let i = 1; text.length < 9900; i++) text += `${word}${i} stands here.${i % 9 === 0 ? '\n' : ' '}`
  return text.trim()
}

function withReasons(record: Rec): Rec {
  return record.kind === 'score'
    ? { ...record, reasons: { ...record.reasons, ease: full('reason') } }
    : record
}

function evidenceOf(count: number): Frame['evidence'] {
  return Array.from({ length: count }, (_, i) => ({
    type: 'observation',
    note: full(`proof${i}-`),
    metric: null,
    illustrative: false,
    extra: {},
  }))
}

const NOBODY: Partial<Guest> = {
  name: '',
  summary: '',
  says: '',
  needs: [],
  desires: [],
  context: [],
  emotion: [],
  arriving: null,
}

const ARABIC = 'نَعِدُ الضيفَ بأن يجد غرفته جاهزة عند الساعة 15:00، وأن يُستقبل باسمه. WiFi مجاني.'
