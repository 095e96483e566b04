import { Shirt } from 'lucide-react'
import type { Id } from '../../../shared/model/id'
import { toolboxWords } from '../../../shared/words/toolbox'
import { session } from '../../document/session'
import { Button } from '../../parts/Button'

/** Opens the looks of a guest. */
export function LooksButton({ guest }: { readonly guest: Id }) {
  return (
    <Button
      look="plain"
      icon={<Shirt aria-hidden />}
      onPress={() => session.setState({ dialog: { dialog: 'looks', guest } })}
    >
      {toolboxWords.looks}
    </Button>
  )
}
