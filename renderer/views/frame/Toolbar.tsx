import { MousePointer2, PenLine, Sticker, Type } from 'lucide-react'
import {
  Toolbar as Bar,
  ToggleButton,
  ToggleButtonGroup,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components'
import { frameWords } from '../../../shared/words/frame'
import { run } from '../../commands'
import type { Session } from '../../document/session'
import { useSession } from '../../use'
import style from './Toolbar.module.css'

const TOOLS = [
  { tool: 'select', key: 'V', icon: MousePointer2 },
  { tool: 'pen', key: 'P', icon: PenLine },
  { tool: 'text', key: 'T', icon: Type },
  { tool: 'stamp', key: 'S', icon: Sticker },
] as const

export function Toolbar() {
  const tool = useSession((state) => state.tool)
  return (
    <Bar aria-label={frameWords.tools} orientation="vertical" className={style.bar ?? ''}>
      <ToggleButtonGroup
        aria-label={frameWords.tools}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[tool]}
        orientation="vertical"
        className={style.group ?? ''}
        onSelectionChange={(keys) => {
          const [chosen] = keys
          if (chosen) run(`tool.${chosen as Session['tool']}`)
        }}
      >
        {TOOLS.map(({ tool: id, key, icon: Icon }) => (
          <TooltipTrigger key={id} delay={500}>
            <ToggleButton id={id} aria-label={frameWords.tool[id]} className={style.tool ?? ''}>
              <Icon aria-hidden />
            </ToggleButton>
            <Tooltip placement="right" offset={8} className={style.tip ?? ''}>
              {frameWords.tool[id]} <kbd>{key}</kbd>
            </Tooltip>
          </TooltipTrigger>
        ))}
      </ToggleButtonGroup>
    </Bar>
  )
}
