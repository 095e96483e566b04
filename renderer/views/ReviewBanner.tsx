import { MessageSquareText, Send } from 'lucide-react'
import { useState } from 'react'
import { boardOf, parcelOf } from '../../shared/model/doc'
import { reviewWords } from '../../shared/words/comments'
import { frameWords } from '../../shared/words/frame'
import { openSending } from '../document/sending'
import { Button } from '../parts/Button'
import { useDoc } from '../use'
import { Banner } from './Banner'
import style from './ReviewBanner.module.css'

/** Over every view of a review copy: what it is, what can be done with it, and the way back to its sender. */
export function ReviewBanner() {
  const doc = useDoc()
  const parcel = parcelOf(doc)
  const [isWhole, setWhole] = useState(false)
  if (parcel?.purpose !== 'review') return null
  const { from, note } = parcel
  const isLong = note.trim().length > ONE_LINE || note.trim().includes('\n')
  const title = boardOf(doc).title || frameWords.untitledBoard
  return (
    <Banner
      label={reviewWords.banner}
      icon={<MessageSquareText aria-hidden />}
      deeds={
        <>
          {isLong ? (
            <Button look="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
              {isWhole ? reviewWords.noteLess : reviewWords.noteMore}
            </Button>
          ) : null}
          <Button look="strong" icon={<Send aria-hidden />} onPress={() => openSending('answer')}>
            {reviewWords.sendReview}
          </Button>
        </>
      }
    >
      <p className={style.head}>
        <strong>{reviewWords.bannerOf(title, from)}</strong> <span>{reviewWords.bannerText}</span>
      </p>
      {note.trim() === '' ? null : (
        <p className={style.note} data-whole={isWhole || undefined}>
          <span className="unseen">{reviewWords.note(from)}: </span>
          <q dir="auto">{note}</q>
        </p>
      )}
    </Banner>
  )
}

/** Letters of a letter that a narrow window shows in one line. */
const ONE_LINE = 64
