import { useMemo } from 'react'
import type { ScoreMoved } from '../../../../shared/exchange/difference'
import { dimensionCard, levelName } from '../../../../shared/method/catalog'
import type { Level } from '../../../../shared/model/vocabulary'
import { differenceWords } from '../../../../shared/words/history'
import { Pager, usePages } from '../../../parts/Pager'
import { ChangeCard } from './ChangeCard'
import { grouped } from './grouped'
import style from './ScoreChanges.module.css'
import type { Sides } from './sides'

/** Levels that were given, changed or taken away: who, which dimension, from what to what. */
export function ScoreChanges({ before, after, difference }: Sides) {
  const groups = useMemo(() => grouped(difference.scores, ({ frame }) => frame), [difference.scores])
  const pages = usePages(groups)
  return (
    <div>
      <ul className={style.cards}>
        {pages.rows.map((group) => (
          <ChangeCard key={group[0].frame} before={before} after={after} record={group[0].frame}>
            <ul className={style.scores}>
              {group.map((score) => (
                <li key={`${score.rater} ${score.dimension}`}>
                  <span className={style.rater}>{score.raterName || differenceWords.nobody}</span>
                  <span className={style.dimension}>{dimensionCard(score.dimension).label}</span>
                  <Move {...score} />
                </li>
              ))}
            </ul>
          </ChangeCard>
        ))}
      </ul>
      <Pager {...pages} />
    </div>
  )
}

function Move({ before, after }: Pick<ScoreMoved, 'before' | 'after'>) {
  return (
    <span className={style.move}>
      <LevelMark level={before} /> <span aria-hidden>→</span> <LevelMark level={after} />
    </span>
  )
}

function LevelMark({ level }: { readonly level: number | null }) {
  if (level === null) return <span className={style.none}>{differenceWords.noLevel}</span>
  return (
    <span className={style.level} data-level={level} title={levelName(level as Level)}>
      {level}
    </span>
  )
}
