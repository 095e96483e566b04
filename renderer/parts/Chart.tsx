import { ChevronRight } from 'lucide-react'
import {
  memo,
  type RefCallback,
  useCallback,
  useDeferredValue,
  useId,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react'
import { Button } from 'react-aria-components'
import {
  type ChartSize,
  NIGHT_TONES,
  PAPER_TONES,
  type Chart as Picture,
  type Tones,
} from '../../shared/scene/charts/chart'
import { chartWords } from '../../shared/words/charts'
import style from './Chart.module.css'
import { ChartNumbers } from './ChartNumbers'
import { InkPicture } from './InkPicture'

interface Props {
  readonly chart: Picture
  /** Measures the room of the picture: from `useChart`. */
  readonly box?: RefCallback<HTMLElement> | undefined
}

/** A chart with its title, and its numbers as a table that screen readers always have and everyone can open. */
export const Chart = memo(function Chart({ chart, box }: Props) {
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const scale = useTextScale()
  const { ink, w, h, title } = chart
  return (
    <figure className={style.figure} aria-labelledby={`${id}title`}>
      <figcaption id={`${id}title`} className={style.title}>
        {title}
      </figcaption>
      <div ref={box} className={style.picture}>
        <InkPicture ink={ink} w={w} h={h} width={w * scale} />
      </div>
      <Button
        className={style.toggle ?? ''}
        aria-expanded={isOpen}
        aria-controls={`${id}table`}
        onPress={() => setIsOpen(!isOpen)}
      >
        <ChevronRight aria-hidden />
        {isOpen ? chartWords.hideNumbers : chartWords.showNumbers}
      </Button>
      <div id={`${id}table`} className={isOpen ? style.numbers : style.unseen}>
        <ChartNumbers table={useDeferredValue(chart.table)} isOpen={isOpen} />
      </div>
    </figure>
  )
})

type Make = (size: ChartSize, tones: Tones, locale: string) => Picture | null

/**
 * A chart as wide as the box it stands in, in the tones of the theme and the letters of the chosen text size. `make`
 * is asked again only when it, the room or the theme is another: keep it with `useCallback` on what it draws.
 * `height` is in CSS pixels at 100 % text size.
 */
export function useChart(
  make: Make,
  height: (width: number) => number = inProportion,
): { readonly box: RefCallback<HTMLElement>; readonly chart: Picture | null } {
  const [room, setRoom] = useState<number | null>(null)
  const tones = useTones()
  const scale = useTextScale()
  const box = useCallback((element: HTMLElement | null) => {
    if (!element) return
    const watch = new ResizeObserver(() => setRoom(Math.floor(element.clientWidth)))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  const w = room === null ? ASSUMED : Math.max(LEAST, Math.floor(room / scale))
  const h = Math.round(height(w))
  const chart = useMemo(() => make({ w, h }, tones, navigator.language), [make, w, h, tones])
  return { box, chart }
}

interface LiveProps<T> {
  /** A board or rows: the chart is drawn again only when it is another one. */
  readonly of: T
  /** A function that stays the same, such as `feelingCurve`. */
  readonly make: (of: T, size: ChartSize, tones: Tones, locale: string) => Picture | null
  readonly height?: (width: number) => number
  /** Said where there is nothing to draw yet. */
  readonly empty: string
}

/** A chart that follows what it is drawn from, its room and the theme; typing never waits for it. */
export function LiveChart<T>({ of, make, height, empty }: LiveProps<T>) {
  const shown = useDeferredValue(of)
  const draw = useCallback<Make>((size, tones, locale) => make(shown, size, tones, locale), [make, shown])
  const { box, chart } = useChart(draw, height)
  if (chart === null) return <p className={style.empty}>{empty}</p>
  return <Chart chart={chart} box={box} />
}

function inProportion(width: number): number {
  return Math.min(420, Math.max(200, width * 0.42))
}

function useTones(): Tones {
  return useSyncExternalStore(onPageChange, () =>
    document.documentElement.dataset.theme === 'dark' ? NIGHT_TONES : PAPER_TONES,
  )
}

/** Of the chosen text size, 1 at 100 %. */
function useTextScale(): number {
  return useSyncExternalStore(
    onPageChange,
    () => Number.parseFloat(document.documentElement.style.fontSize || '16') / 16,
  )
}

/** Theme and text size are told by the page's root. */
function onPageChange(changed: () => void): () => void {
  const watch = new MutationObserver(changed)
  watch.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme', 'style'] })
  return () => watch.disconnect()
}

/** CSS pixels, before the room is measured and at least. */
const ASSUMED = 640
const LEAST = 240
