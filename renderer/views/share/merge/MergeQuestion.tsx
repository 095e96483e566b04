import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { Dialog, Heading } from 'react-aria-components'
import type { Choices, FileSummary, MergeMaterial } from '../../../../shared/sharing'
import { mergingWords } from '../../../../shared/words/merging'
import { shareWords } from '../../../../shared/words/share'
import { acceptMerge } from '../../../document/merging'
import { stopReading } from '../../../document/reading'
import { session } from '../../../document/session'
import { Button } from '../../../parts/Button'
import { Overlay } from '../../../parts/Overlay'
import { ConflictPage } from './ConflictPage'
import { IncomingPage } from './IncomingPage'
import { MergeList } from './MergeList'
import style from './MergeQuestion.module.css'
import { joinedWith, laidOut } from './plan'
import type { Shown } from './shown'

interface Props {
  readonly summary: FileSummary
  readonly material: MergeMaterial
}

/** What joining two copies would do, and what has to be decided first. Nothing is written before it is accepted. */
export function MergeQuestion({ summary, material }: Props) {
  const plan = useMemo(() => laidOut(material), [material])
  const { conflicts, hidden, mine, theirs } = plan
  const [choices, setChoices] = useState<Choices>({})
  const [work, setWork] = useState<'none' | 'going' | 'stopping' | 'stale'>('none')
  const [asked, setAsked] = useState<Shown | null>(null)
  // Choosing answers at once; what follows from it is counted when there is time.
  const settled = useDeferredValue(choices)
  const { merged, difference, incoming } = useMemo(() => joinedWith(plan, settled), [plan, settled])
  const changes = incoming.reduce((sum, { count }) => sum + count, 0)
  const shown = asked ?? firstShown(conflicts[0]?.key, incoming[0]?.key)
  const place = shown.page === 'conflict' ? conflicts.findIndex(({ key }) => key === shown.key) : -1
  const conflict = conflicts[place]
  const open = conflicts.filter(({ key }) => choices[key] === undefined).length
  const sides = { mine, theirs, hidden, from: summary.from }
  const isGoing = work === 'going' || work === 'stopping'
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (asked === null) return
    // In a narrow window it stands below the list.
    page.current?.scrollIntoView({ block: 'start' })
    if (asked.page === 'conflict') page.current?.scrollTo({ top: 0 })
  }, [asked])
  const leave = () => {
    if (!isGoing) return session.setState({ dialog: null })
    setWork('stopping')
    stopReading()
  }
  const accept = async () => {
    setWork('going')
    const outcome = await acceptMerge(summary, material.seq, choices, changes)
    setWork(outcome === 'stale' ? 'stale' : 'none')
  }
  return (
    <Overlay size="desk" closes="escape" onClose={leave}>
      <Dialog className={style.dialog ?? ''}>
        <div className={style.inside}>
          <header className={style.head}>
            <Heading slot="title" className={style.title ?? ''}>
              {mergingWords.title(summary.boardTitle.trim() || summary.title)}
            </Heading>
            <p className={style.file}>{mergingWords.from(summary.name, summary.from)}</p>
          </header>
          <div className={style.body} inert={isGoing}>
            <MergeList
              mine={mine}
              theirs={theirs}
              incoming={incoming}
              conflicts={conflicts}
              choices={choices}
              shown={shown}
              onShow={setAsked}
              onAll={(choice) => setChoices(Object.fromEntries(conflicts.map(({ key }) => [key, choice])))}
            />
            {/* One element for every page: a button in it that was pressed keeps the focus. */}
            <div ref={page} className={style.page}>
              {conflict ? (
                <ConflictPage
                  {...sides}
                  conflict={conflict}
                  place={place + 1}
                  count={conflicts.length}
                  choice={choices[conflict.key] ?? null}
                  onChoose={(choice) => setChoices({ ...choices, [conflict.key]: choice })}
                  onStep={(by) => {
                    const next = conflicts.at((place + by) % conflicts.length)
                    if (next) setAsked({ page: 'conflict', key: next.key })
                  }}
                />
              ) : (
                <IncomingPage
                  {...sides}
                  merged={merged}
                  difference={difference}
                  line={incoming.find(({ key }) => asked?.page === 'incoming' && key === asked.line) ?? null}
                />
              )}
            </div>
          </div>
          <footer className={style.foot}>
            <p role="status" className={style.state}>
              {work === 'stale' ? `${mergingWords.stale} ` : ''}
              {conflicts.length === 0
                ? ''
                : open === 0
                  ? mergingWords.allDecided
                  : mergingWords.undecidedStay(open)}
            </p>
            <div className={style.deeds}>
              <Button isPending={work === 'stopping'} onPress={leave}>
                {work === 'stopping' ? shareWords.stopping : shareWords.cancel}
              </Button>
              <Button look="strong" autoFocus isPending={isGoing} onPress={() => void accept()}>
                {isGoing ? mergingWords.merging : mergingWords.accept(changes)}
              </Button>
            </div>
          </footer>
        </div>
      </Dialog>
    </Overlay>
  )
}

/** What has to be decided comes before what only comes in. */
function firstShown(conflict: string | undefined, line: string | undefined): Shown {
  return conflict === undefined ? { page: 'incoming', line: line ?? '' } : { page: 'conflict', key: conflict }
}
