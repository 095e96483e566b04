import { useState } from 'react'
import { copyBrand } from '../../../../shared/edit/brand'
import { brandOf, docOf } from '../../../../shared/model/doc'
import type { Id } from '../../../../shared/model/id'
import { brandFormWords } from '../../../../shared/words/brandForm'
import { editWords } from '../../../../shared/words/edit'
import { libraryWords } from '../../../../shared/words/library'
import { showTrouble } from '../../../document/session'
import { call, troubleOf } from '../../../host'
import { Button } from '../../../parts/Button'
import { Choice } from '../../../parts/Choice'
import { Question } from '../../../parts/Question'
import { useOpened } from '../../../use'
import { useOtherBoards } from '../../../useOtherBoards'
import style from './CopyBrandQuestion.module.css'

/** Which board's brand: that board is only read. */
export function CopyBrandQuestion({ onClose }: { onClose(): void }) {
  const { editor } = useOpened()
  const [board, setBoard] = useState<Id | null>(null)
  const [isPlain, setPlain] = useState(false)

  const giveUp = (error: unknown) => {
    onClose()
    showTrouble(troubleOf(error))
  }
  const boards = useOtherBoards(giveUp)

  const choose = (id: Id) => {
    setBoard(id)
    setPlain(false)
  }
  const copy = async (from: Id) => {
    try {
      const other = docOf((await call('board.open', { board: from })).records)
      if (brandOf(other) === null) return setPlain(true)
      editor.commit(editWords.copyBrand, copyBrand(editor.doc(), other))
      onClose()
    } catch (error) {
      giveUp(error)
    }
  }
  return (
    <Question
      title={brandFormWords.copyTitle}
      onClose={onClose}
      answers={
        <>
          <Button onPress={onClose}>{brandFormWords.cancel}</Button>
          <Button look="strong" isDisabled={board === null} onPress={() => board && void copy(board)}>
            {brandFormWords.copyNow}
          </Button>
        </>
      }
    >
      {boards === null ? (
        <p>{brandFormWords.copyReading}</p>
      ) : boards.length === 0 ? (
        <p>{brandFormWords.copyNoBoards}</p>
      ) : (
        <>
          <p className={style.hint}>{brandFormWords.copyHint}</p>
          <Choice
            label={brandFormWords.copyBoard}
            value={board}
            placeholder={brandFormWords.copyChoose}
            options={boards.map(({ id, title }) => ({ id, label: title || libraryWords.untitled }))}
            onChange={choose}
          />
          {isPlain ? (
            <p role="alert" className={style.plain}>
              {brandFormWords.copyNoBrand}
            </p>
          ) : null}
        </>
      )}
    </Question>
  )
}
