import { memo } from 'react'
import { useStore } from 'zustand'
import { editFrame, type FramePatch } from '../../../shared/edit/frames'
import { get } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'
import type { Frame } from '../../../shared/model/record'
import {
  CHANNELS,
  FUNCTIONS,
  KANO,
  MOMENTS_OF_TRUTH,
  STAGES,
  STATUSES,
} from '../../../shared/model/vocabulary'
import { detailsWords } from '../../../shared/words/details'
import { editWords } from '../../../shared/words/edit'
import { frameWords } from '../../../shared/words/frame'
import { methodWords } from '../../../shared/words/method'
import { Choice, type Option } from '../../parts/Choice'
import { NONE } from '../../parts/options'
import { useEditor } from '../../use'
import { FrameField } from './FrameField'

interface Props {
  readonly id: Id
  readonly field: keyof typeof LISTS
}

/** One of the method's closed lists, for one field of a frame. It asks for its own value. */
export const FrameChoice = memo(function FrameChoice({ id, field }: Props) {
  const editor = useEditor()
  const { label, options, valueIn, patch, deed } = LISTS[field]
  const value = useStore(editor.store, ({ doc }) => {
    const frame = get(doc, id, 'frame')
    return (frame && valueIn(frame)) ?? NONE
  })
  return (
    <FrameField id={id} field={field}>
      <Choice
        label={label}
        value={value}
        placeholder={frameWords.noChoice}
        options={options}
        onChange={(key) => editor.commit(deed, editFrame(editor.doc(), id, patch(key)))}
      />
    </FrameField>
  )
})

interface List {
  readonly label: string
  readonly options: readonly Option[]
  readonly deed: string
  valueIn(frame: Frame): string | null
  patch(key: string): FramePatch
}

const LISTS = {
  stage: {
    label: frameWords.stage,
    options: optionsOf(STAGES, methodWords.stage, frameWords.noStage),
    deed: editWords.editFrame,
    valueIn: ({ stage }) => stage,
    // A phase set apart belonged to the old stage.
    patch: (key) => ({ stage: among(STAGES, key), phase: null }),
  },
  status: {
    label: frameWords.status,
    options: optionsOf(STATUSES, methodWords.status),
    deed: editWords.editFrame,
    valueIn: ({ status }) => status,
    patch: (key) => ({ status: among(STATUSES, key) ?? 'draft' }),
  },
  channel: {
    label: frameWords.channel,
    options: optionsOf(CHANNELS, methodWords.channel, frameWords.noChannel),
    deed: editWords.editFrame,
    valueIn: ({ channel }) => channel,
    patch: (key) => ({ channel: among(CHANNELS, key) }),
  },
  ownerFunction: {
    label: frameWords.ownerFunction,
    options: optionsOf(FUNCTIONS, methodWords.function, frameWords.noFunction),
    deed: editWords.editFrame,
    valueIn: ({ ownerFunction }) => ownerFunction,
    patch: (key) => ({ ownerFunction: among(FUNCTIONS, key) }),
  },
  momentOfTruth: {
    label: frameWords.momentOfTruth,
    options: optionsOf(MOMENTS_OF_TRUTH, methodWords.momentOfTruth),
    deed: editWords.editFrame,
    valueIn: ({ momentOfTruth }) => momentOfTruth,
    patch: (key) => ({ momentOfTruth: among(MOMENTS_OF_TRUTH, key) ?? 'none' }),
  },
  kano: {
    label: detailsWords.kano,
    options: optionsOf(KANO, detailsWords.kanoNames, detailsWords.noKano),
    deed: editWords.editFrame,
    valueIn: ({ kano }) => kano,
    patch: (key) => ({ kano: among(KANO, key) }),
  },
  empowered: {
    label: detailsWords.empowered,
    options: optionsOf(['yes', 'no'], detailsWords.mayDecide, detailsWords.mayDecide.unknown),
    deed: editWords.editFrame,
    valueIn: ({ empowered }) => (empowered === null ? null : empowered ? 'yes' : 'no'),
    patch: (key) => ({ empowered: key === NONE ? null : key === 'yes' }),
  },
} as const satisfies Readonly<Record<string, List>>

/** `none` adds the option that says nothing. */
function optionsOf<T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  none?: string,
): readonly Option[] {
  const options = values.map((id) => ({ id, label: words[id] }))
  return none === undefined ? options : [...options, { id: NONE, label: none }]
}

function among<T extends string>(values: readonly T[], key: string): T | null {
  return values.find((each) => each === key) ?? null
}
