import { ImagePlus } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { editBrand } from '../../../../shared/edit/brand'
import { LIMITS } from '../../../../shared/limits'
import { brandOf } from '../../../../shared/model/doc'
import { PALETTE } from '../../../../shared/scene/palette'
import { brandFormWords } from '../../../../shared/words/brandForm'
import { editWords } from '../../../../shared/words/edit'
import { chosenFiles } from '../../../intake/chosenFiles'
import { keptPictures } from '../../../intake/keptPictures'
import { Button } from '../../../parts/Button'
import { Field } from '../../../parts/Field'
import { useDoc, useEditor } from '../../../use'
import style from './BrandLogo.module.css'
import { BrandPart } from './BrandPart'

/** The logo on paper, and the ways to another one: chosen, dropped or pasted. */
export function BrandLogo() {
  const editor = useEditor()
  const logo = brandOf(useDoc())?.logo ?? null
  const [problem, setProblem] = useState<string | null>(null)
  const told = useId()
  const [isOver, setOver] = useState(false)
  const deeds = useRef<HTMLDivElement>(null)

  const take = async (files: readonly File[]) => {
    const [file] = files
    if (!file) return
    const { photos, problems } = await keptPictures([file])
    setProblem(problems[0] ?? null)
    const [photo] = photos
    if (!photo) return
    const { asset, pixelW, pixelH } = photo
    const name = brandOf(editor.doc())?.logo?.name ?? ''
    editor.commit(editWords.brandLogo, editBrand(editor.doc(), { logo: { asset, pixelW, pixelH, name } }))
  }
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])]
    if (files.length === 0) return
    event.preventDefault()
    void take(files)
  })
  useEffect(() => {
    const listen = (event: ClipboardEvent) => onPaste(event)
    document.addEventListener('paste', listen)
    return () => document.removeEventListener('paste', listen)
  }, [])
  const rename = (name: string) => {
    if (!logo) return
    editor.commit(
      editWords.brandLogo,
      editBrand(editor.doc(), { logo: { ...logo, name } }),
      'brand logo name',
    )
  }
  const remove = () => {
    setProblem(null)
    editor.commit(editWords.brandLogo, editBrand(editor.doc(), { logo: null }))
    // The button that was pressed goes with the logo
    deeds.current?.querySelector('button')?.focus()
  }

  return (
    <BrandPart title={brandFormWords.logo} lead={brandFormWords.logoWhy}>
      <div className={style.logo}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the button beside it does the same by keyboard */}
        <div
          data-takes-files
          data-empty={logo === null || undefined}
          data-over={isOver || undefined}
          className={style.place}
          style={{ '--ground': PALETTE.paper } as React.CSSProperties}
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault()
            setOver(false)
            void take([...event.dataTransfer.files])
          }}
        >
          {logo ? (
            <img
              src={`/asset/${logo.asset}`}
              alt={brandFormWords.logoNow(logo.name)}
              className={style.picture}
            />
          ) : (
            <p className={style.empty}>
              <ImagePlus aria-hidden />
              {brandFormWords.noLogo}
            </p>
          )}
        </div>
        <div ref={deeds} className={style.deeds}>
          <Button
            {...(problem === null ? {} : { 'aria-describedby': told })}
            onPress={() => void chosenFiles('one').then(take)}
          >
            {logo ? brandFormWords.replaceLogo : brandFormWords.chooseLogo}
          </Button>
          {logo ? (
            <Button look="quiet" onPress={remove}>
              {brandFormWords.removeLogo}
            </Button>
          ) : null}
        </div>
      </div>
      {problem === null ? null : (
        <p id={told} role="alert" className={style.problem}>
          {problem}
        </p>
      )}
      {logo ? (
        <div className={style.name}>
          <Field
            label={brandFormWords.logoName}
            value={logo.name}
            limit={LIMITS.titleLength}
            lines="one"
            onChange={rename}
            onDone={() => editor.pause()}
          />
          <p className={style.hint}>{brandFormWords.logoNameHint}</p>
        </div>
      ) : null}
    </BrandPart>
  )
}
