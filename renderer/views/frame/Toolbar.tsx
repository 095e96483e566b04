import {
  ArrowUpRight,
  Circle,
  Eraser,
  Hand,
  Image,
  type LucideIcon,
  MessageCircle,
  MessageSquare,
  MousePointer2,
  PenLine,
  Pin,
  Pipette,
  Slash,
  Square,
  Sticker,
  StickyNote,
  Type,
  UserRound,
} from 'lucide-react'
import { Toolbar as Bar, Group, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components'
import { COMMANDS, type CommandId } from '../../../shared/commands'
import { frameWords } from '../../../shared/words/frame'
import { toolboxWords } from '../../../shared/words/toolbox'
import { run } from '../../commands'
import { shownKeys } from '../../parts/keys'
import type { ToolName } from '../../tools/gesture'
import { useSession } from '../../use'
import style from './Toolbar.module.css'

/** Every tool, in the order people read of them: choose, draw, write, shapes, ready-made things, colour. */
const GROUPS: readonly (readonly (readonly [ToolName, LucideIcon])[])[] = [
  [
    ['select', MousePointer2],
    ['hand', Hand],
  ],
  [
    ['pen', PenLine],
    ['eraser', Eraser],
  ],
  [
    ['text', Type],
    ['speech', MessageSquare],
    ['thought', MessageCircle],
    ['note', StickyNote],
  ],
  [
    ['rectangle', Square],
    ['ellipse', Circle],
    ['line', Slash],
    ['arrow', ArrowUpRight],
  ],
  [
    ['stamp', Sticker],
    ['guest', UserRound],
    ['picture', Image],
    ['colour', Pipette],
  ],
]

export function Toolbar() {
  const tool = useSession((state) => state.tool)
  const keepTool = useSession((state) => state.keepTool)
  return (
    <Bar aria-label={frameWords.tools} orientation="vertical" className={style.bar ?? ''}>
      {GROUPS.map((tools) => (
        <Group key={tools[0]?.[0]} className={style.group ?? ''}>
          {tools.map(([name, Icon]) => (
            <Toggle
              key={name}
              label={frameWords.tool[name]}
              command={`tool.${name}`}
              icon={Icon}
              isOn={tool === name}
            />
          ))}
        </Group>
      ))}
      <Group className={`${style.group} ${style.last}`}>
        <Toggle label={toolboxWords.keepTool} command="tool.keep" icon={Pin} isOn={keepTool} look="quiet" />
      </Group>
    </Bar>
  )
}

interface ToggleProps {
  readonly label: string
  readonly command: CommandId
  readonly icon: LucideIcon
  readonly isOn: boolean
  readonly look?: 'strong' | 'quiet'
}

function Toggle({ label, command, icon: Icon, isOn, look = 'strong' }: ToggleProps) {
  const [key] = COMMANDS.find(({ id }) => id === command)?.keys ?? []
  return (
    <TooltipTrigger delay={500}>
      <ToggleButton
        aria-label={label}
        isSelected={isOn}
        onChange={() => run(command)}
        className={style.tool ?? ''}
        data-look={look}
      >
        <Icon aria-hidden />
      </ToggleButton>
      <Tooltip placement="right" offset={8} className={style.tip ?? ''}>
        {label} {key ? <kbd>{shownKeys(key)}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
