import type { TextMoved } from '../../../../shared/exchange/difference'
import { ChangeCards } from './ChangeCards'
import { fieldName } from './fieldName'
import { MarkedText } from './MarkedText'
import type { Sides } from './sides'
import style from './TextChanges.module.css'

/** Words that changed, a card a frame, a guest or the board. */
export function TextChanges({ before, after, difference }: Sides) {
  return (
    <ChangeCards before={before} after={after} rows={difference.texts} recordOf={recordOf}>
      {(texts) => (
        <dl className={style.fields}>
          {texts.map((text) => (
            <div key={text.field}>
              <dt>{fieldName(text)}</dt>
              <dd>
                <MarkedText before={text.before} after={text.after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </ChangeCards>
  )
}

function recordOf({ record }: TextMoved) {
  return record
}
