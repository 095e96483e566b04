import { emotionOf } from '../../../shared/method/catalog'
import type { Figure } from '../../../shared/model/element'
import type { Feeling } from '../../../shared/model/record'
import { feelingText } from '../../../shared/scene/feelingText'
import { toolboxWords } from '../../../shared/words/toolbox'
import { FacePicture } from './FacePicture'
import style from './Looks.module.css'

interface Props {
  readonly figure: Figure
  readonly feeling: Feeling | null
}

/** The guest with the feeling of the frame that is shown, and small in five others. */
export function Preview({ figure, feeling }: Props) {
  return (
    <>
      <figure className={style.preview}>
        <FacePicture figure={figure} feeling={feeling} width={236} />
        <figcaption className="unseen">
          {toolboxWords.preview(feeling ? feelingText(feeling) : toolboxWords.calm)}
        </figcaption>
      </figure>
      <ul className={style.feelings}>
        {FEELINGS.map((emotion) => {
          const card = emotionOf(emotion)
          return (
            <li key={emotion}>
              <FacePicture figure={figure} feeling={{ emotion, valence: card?.valence ?? null }} width={46} />
              <span>{card?.label ?? emotion}</span>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** From best to worst, and far apart in the face. */
const FEELINGS = ['joyful', 'safe', 'confused', 'anxious', 'angry'] as const
