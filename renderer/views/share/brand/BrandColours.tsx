import { editBrand } from '../../../../shared/edit/brand'
import { brandOf } from '../../../../shared/model/doc'
import { brandLook } from '../../../../shared/scene/deck/brandLook'
import { USUAL_CHOICE } from '../../../../shared/scene/deck/usualChoice'
import { brandFormWords } from '../../../../shared/words/brandForm'
import { editWords } from '../../../../shared/words/edit'
import { useDoc, useEditor } from '../../../use'
import { BrandColour } from './BrandColour'
import style from './BrandColours.module.css'
import { BrandPart } from './BrandPart'

/** The two colours of a brand, and what the pages make of them. */
export function BrandColours() {
  const editor = useEditor()
  const doc = useDoc()
  const brand = brandOf(doc)
  const look = brandLook(doc, USUAL_CHOICE)
  const put = (field: 'main' | 'accent') => (colour: string | null) =>
    editor.commit(editWords.brandColour, editBrand(editor.doc(), { [field]: colour }), `brand ${field}`)
  return (
    <BrandPart title={brandFormWords.colours}>
      <div className={style.colours}>
        <BrandColour
          label={brandFormWords.main}
          lead={brandFormWords.mainWhy}
          value={brand?.main ?? null}
          onPaper={look.main}
          reason={brandFormWords.darkened(look.main)}
          onChange={put('main')}
          onDone={() => editor.pause()}
        />
        <BrandColour
          label={brandFormWords.accent}
          lead={brandFormWords.accentWhy}
          value={brand?.accent ?? null}
          onPaper={look.accent}
          reason={brandFormWords.tooLight}
          onChange={put('accent')}
          onDone={() => editor.pause()}
        />
      </div>
    </BrandPart>
  )
}
