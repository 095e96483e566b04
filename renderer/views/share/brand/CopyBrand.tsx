import { useState } from 'react'
import { brandFormWords } from '../../../../shared/words/brandForm'
import { Button } from '../../../parts/Button'
import style from './CopyBrand.module.css'
import { CopyBrandQuestion } from './CopyBrandQuestion'

/** The way to take over what another board already has. */
export function CopyBrand() {
  const [isAsking, setAsking] = useState(false)
  return (
    <div className={style.copy}>
      <Button look="quiet" onPress={() => setAsking(true)}>
        {brandFormWords.copy}
      </Button>
      {isAsking ? <CopyBrandQuestion onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
