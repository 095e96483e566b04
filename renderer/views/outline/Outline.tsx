import { boardOf } from '../../../shared/model/doc'
import { useDoc } from '../../use'

export function Outline() {
  return <p>{boardOf(useDoc()).title}</p>
}
