import { room } from '../../../renderer/document/camera'
import { createEditor } from '../../../renderer/document/editor'
import type { Saver } from '../../../renderer/document/saver'
import { NOTHING_IN_HAND, session } from '../../../renderer/document/session'
import { FIRST_STYLES } from '../../../shared/edit/styles'
import { boardOf, type Doc } from '../../../shared/model/doc'
import type { Id } from '../../../shared/model/id'

/** A board open in this window at a frame, as if it had been opened from the library; nothing is written anywhere. */
export function openSheet(doc: Doc, frame: Id) {
  const saver: Pick<Saver, 'save'> = { save: () => {} }
  const editor = createEditor({ records: [...doc.values()], past: [], future: [], seq: 0 }, saver)
  room.setState({ width: 900, height: 600, left: 0, top: 0, dots: 1 })
  session.setState({
    ...NOTHING_IN_HAND,
    open: { id: boardOf(doc).id, person: '', editor, saver: saver as Saver },
    frame,
    view: 'frame',
    tool: 'select',
    keepTool: false,
    stamp: null,
    camera: null,
    grid: false,
    copyStep: null,
    styles: FIRST_STYLES,
    said: '',
  })
  return editor
}
