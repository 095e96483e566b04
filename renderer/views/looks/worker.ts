import type { Figure } from '../../../shared/model/element'

/** Stands for whoever is at work here, where no figure has been put down yet. */
export const WORKER: Figure = {
  head: 'medium1',
  skin: '#cf9563',
  hair: '#47301f',
  clothing: '#56606b',
  facialHair: null,
  accessory: null,
}
