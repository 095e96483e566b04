import { useState } from 'react'
import type { ChosenPlace } from '../../../shared/libraryPlace'
import { libraryPlaceWords } from '../../../shared/words/libraryPlace'
import { moveLibrary } from '../../document/libraryPlace'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'
import { Question } from '../../parts/Question'
import style from './PlaceQuestion.module.css'

/** What opening a library in another folder means, before it is done. */
export function PlaceQuestion({ chosen }: { readonly chosen: ChosenPlace }) {
  const { ticket, folder, holds, risk } = chosen
  const [isMoving, setMoving] = useState(false)
  const leave = () => session.setState({ dialog: null })
  const move = async () => {
    setMoving(true)
    await moveLibrary(ticket)
    setMoving(false)
  }
  return (
    <Question
      title={libraryPlaceWords.titles[holds]}
      onClose={leave}
      answers={
        <>
          <Button autoFocus onPress={leave}>
            {libraryPlaceWords.cancel}
          </Button>
          <Button look="strong" isDisabled={isMoving} onPress={() => void move()}>
            {libraryPlaceWords.deeds[holds]}
          </Button>
        </>
      }
    >
      <p className={style.folder}>{folder}</p>
      <p>{libraryPlaceWords.texts[holds]}</p>
      {risk ? <p className={style.risk}>{libraryPlaceWords.risks[risk]}</p> : null}
      <p className={style.back}>{libraryPlaceWords.back}</p>
    </Question>
  )
}
