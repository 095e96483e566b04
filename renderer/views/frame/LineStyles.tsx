import { Blend, Minus } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Dialog, DialogTrigger, Popover, Tooltip, TooltipTrigger } from 'react-aria-components'
import { DASHES, LINE_HEADS } from '../../../shared/model/vocabulary'
import { styleWords } from '../../../shared/words/style'
import { applyLook, type SharedLook } from '../../document/styling'
import { Choice } from '../../parts/Choice'
import tip from '../../parts/IconButton.module.css'
import { ColourPick } from './ColourPick'
import { Range } from './Range'
import style from './StyleBar.module.css'

/** Fill, outline, width, dash, ends, tint and opacity: whatever of these the chosen things have. */
export function LineStyles({ look }: { readonly look: SharedLook }) {
  const has = (field: keyof SharedLook) => field in look
  const isLettered = has('size')
  return (
    <>
      <div className={style.group}>
        {has('fill') ? (
          <ColourPick
            label={styleWords.fill}
            value={look.fill}
            none={styleWords.none}
            onChange={(fill) => applyLook({ fill })}
          />
        ) : null}
        {has('line') ? (
          <ColourPick
            label={styleWords.outline}
            value={look.line}
            none={styleWords.none}
            look="ring"
            onChange={(line) => applyLook({ line })}
          />
        ) : null}
        {has('colour') ? (
          <ColourPick
            label={isLettered ? styleWords.lettersColour : styleWords.colour}
            value={look.colour}
            none={null}
            onChange={(colour) => colour !== null && applyLook({ colour })}
          />
        ) : null}
        {has('tint') ? (
          <ColourPick
            label={styleWords.tint}
            value={look.tint}
            none={styleWords.ownColours}
            onChange={(tint) => applyLook({ tint })}
          />
        ) : null}
      </div>
      <div className={style.group}>
        {has('width') || has('lineWidth') || has('dash') ? <Strokes look={look} /> : null}
        {has('opacity') ? (
          <DialogTrigger>
            <Opener label={styleWords.opacity}>
              <Blend aria-hidden />
            </Opener>
            <Popover className={style.popover ?? ''} data-sheet-part>
              <Dialog aria-label={styleWords.opacity} className={style.dialog ?? ''}>
                <Range
                  focused
                  label={styleWords.opacity}
                  value={look.opacity ?? 1}
                  from={0.1}
                  to={1}
                  step={0.05}
                  shown={styleWords.percent}
                  onChange={(opacity) => applyLook({ opacity })}
                />
              </Dialog>
            </Popover>
          </DialogTrigger>
        ) : null}
      </div>
    </>
  )
}

function Strokes({ look }: { readonly look: SharedLook }) {
  const width = 'width' in look ? 'width' : 'lineWidth' in look ? 'lineWidth' : null
  const most = 'dash' in look ? 20 : 60
  return (
    <DialogTrigger>
      <Opener label={styleWords.dash}>
        <Minus aria-hidden strokeWidth={3} />
      </Opener>
      <Popover className={style.popover ?? ''} data-sheet-part>
        <Dialog aria-label={styleWords.dash} className={style.dialog ?? ''}>
          {width ? (
            <Range
              focused
              label={styleWords.width}
              value={look[width] ?? 3}
              from={0.5}
              to={most}
              step={0.5}
              shown={String}
              onChange={(value) => applyLook({ [width]: value })}
            />
          ) : null}
          {'dash' in look ? (
            <Choice
              label={styleWords.dash}
              value={look.dash ?? null}
              placeholder={styleWords.mixed}
              options={DASHES.map((id) => ({ id, label: styleWords.dashes[id] }))}
              onChange={(key) => applyLook({ dash: DASHES.find((dash) => dash === key) ?? 'solid' })}
            />
          ) : null}
          {(['startHead', 'endHead'] as const).map((end) =>
            end in look ? (
              <Choice
                key={end}
                label={styleWords[end]}
                value={look[end] ?? null}
                placeholder={styleWords.mixed}
                options={LINE_HEADS.map((id) => ({ id, label: styleWords.heads[id] }))}
                onChange={(key) => applyLook({ [end]: LINE_HEADS.find((head) => head === key) ?? 'none' })}
              />
            ) : null,
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

/** Opens a box of its own; what it is about is shown when the pointer rests. */
function Opener({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <TooltipTrigger delay={500}>
      <Button className={style.deed ?? ''} aria-label={label}>
        {children}
      </Button>
      <Tooltip className={tip.tip ?? ''} offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  )
}
