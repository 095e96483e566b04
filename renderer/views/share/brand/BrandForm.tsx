import { BrandColours } from './BrandColours'
import { BrandFonts } from './BrandFonts'
import style from './BrandForm.module.css'
import { BrandLogo } from './BrandLogo'
import { CopyBrand } from './CopyBrand'

/** Whose deck it is: logo, two colours and fonts of the open board. Every change is a step that undo takes back. */
export function BrandForm() {
  return (
    <div className={style.form}>
      <BrandLogo />
      <BrandColours />
      <BrandFonts />
      <CopyBrand />
    </div>
  )
}
