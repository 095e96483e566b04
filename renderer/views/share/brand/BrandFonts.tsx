import { brandFormWords } from '../../../../shared/words/brandForm'
import { BrandFont } from './BrandFont'
import style from './BrandFonts.module.css'
import { BrandPart } from './BrandPart'

/** The fonts of a brand, by what is set in them. */
export function BrandFonts() {
  return (
    <BrandPart title={brandFormWords.fonts} lead={brandFormWords.fontsWhy}>
      <div className={style.fonts}>
        <BrandFont field="titleFont" />
        <BrandFont field="textFont" />
        <BrandFont field="textBold" />
      </div>
    </BrandPart>
  )
}
