import { X } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { editBrand } from '../../../../shared/edit/brand'
import type { BrandFont as Font } from '../../../../shared/model/brand'
import { brandOf } from '../../../../shared/model/doc'
import { brandFamily, fontFamily } from '../../../../shared/scene/fontFamily'
import { brandFormWords } from '../../../../shared/words/brandForm'
import { editWords } from '../../../../shared/words/edit'
import { Button } from '../../../parts/Button'
import { IconButton } from '../../../parts/IconButton'
import { useDoc, useEditor } from '../../../use'
import style from './BrandFont.module.css'
import { chosenFont } from './chosenFont'
import { keptFont } from './keptFont'
import { type FaceState, useFace } from './useFace'

type FontField = 'titleFont' | 'textFont' | 'textBold'

/** One font of the brand: a line set in it, what it is called, and the way to another. */
export function BrandFont({ field }: { readonly field: FontField }) {
  const editor = useEditor()
  const brand = brandOf(useDoc())
  const font = brand?.[field] ?? null
  const shown = field === 'textBold' ? (font ?? brand?.textFont ?? null) : font
  const state = useFace(shown?.asset ?? null)
  const [isReading, setReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const told = useId()
  const deeds = useRef<HTMLDivElement>(null)

  const put = (next: Font | null) =>
    editor.commit(editWords.brandFont, editBrand(editor.doc(), { [field]: next }))
  const choose = async () => {
    if (isReading) return
    const file = await chosenFont()
    if (!file) return
    setReading(true)
    const kept = await keptFont(file)
    setReading(false)
    if ('problem' in kept) return setProblem(kept.problem)
    setProblem(null)
    put({ asset: kept.asset, family: kept.family, style: kept.style })
  }
  const remove = () => {
    setProblem(null)
    put(null)
    // The button that was pressed goes with the font
    deeds.current?.querySelector('button')?.focus()
  }
  const label = brandFormWords[field]
  return (
    <div className={style.font}>
      <div className={style.said}>
        <p className={style.label}>{label}</p>
        <p className={style.sample} data-field={field} style={{ fontFamily: familyOf(field, shown, state) }}>
          {field === 'titleFont' ? brandFormWords.titleSample : brandFormWords.textSample}
        </p>
        <p className={style.name}>{isReading ? brandFormWords.readingFont : nameOf(field, font, shown)}</p>
      </div>
      <div ref={deeds} className={style.deeds}>
        <Button
          aria-label={brandFormWords.chooseFont(label)}
          {...(problem === null ? {} : { 'aria-describedby': told })}
          onPress={() => void choose()}
        >
          {brandFormWords.choose}
        </Button>
        {font ? (
          <IconButton label={brandFormWords.removeFont(label)} onPress={remove}>
            <X aria-hidden />
          </IconButton>
        ) : null}
      </div>
      {problem !== null || (font && state === 'gone') ? (
        <p id={told} role="alert" className={style.problem}>
          {problem ?? brandFormWords.fontGone}
        </p>
      ) : null}
    </div>
  )
}

function nameOf(field: FontField, font: Font | null, shown: Font | null): string {
  if (font) return brandFormWords.fontNamed(font.family, font.style)
  return shown ? brandFormWords.asText : brandFormWords.ownFont(ours(field))
}

function familyOf(field: FontField, shown: Font | null, state: FaceState): string {
  return fontFamily({ family: shown && state === 'ready' ? brandFamily(shown.asset) : ours(field) })
}

function ours(field: FontField): 'Fraunces' | 'Inter' {
  return field === 'titleFont' ? 'Fraunces' : 'Inter'
}
