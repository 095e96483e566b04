import type { Feeling } from '../model/record'

/** The face that wears a feeling: its word's own, else one of its valence (−3…+3); null: calm, nothing on its mind. */
export function faceOf(feeling: Feeling | null): string {
  if (feeling === null) return CALM
  const known = feeling.emotion === null ? undefined : FACE_OF.get(feeling.emotion)
  return known ?? byValence(feeling.valence)
}

const CALM = 'smile'

function byValence(valence: number | null): string {
  if (valence === null) return CALM
  if (valence >= 2.5) return 'smileBig'
  if (valence >= 1.5) return 'cute'
  if (valence >= 0.5) return 'calm'
  if (valence > -0.5) return 'blank'
  if (valence > -1.5) return 'tired'
  if (valence > -2.5) return 'solemn'
  return 'veryAngry'
}

/** Chosen by looking at each face, not by its name: `contempt` breathes out, `explaining` looks alarmed. */
const FACE_OF: ReadonlyMap<string, string> = new Map([
  ['curious', 'smile'],
  ['interested', 'smile'],
  ['looking-forward', 'cute'],
  ['excited', 'smileBig'],
  ['amused', 'cheeky'],
  ['surprised', 'awe'],
  ['content', 'calm'],
  ['reassured', 'calm'],
  ['relieved', 'contempt'],
  ['safe', 'calm'],
  ['in-control', 'smile'],
  ['confident', 'cute'],
  ['welcomed', 'smile'],
  ['understood', 'cute'],
  ['cared-for', 'calm'],
  ['valued', 'cute'],
  ['trusting', 'smile'],
  ['respected', 'calm'],
  ['grateful', 'calm'],
  ['belonging', 'calm'],
  ['nostalgic', 'contempt'],
  ['delighted', 'smileBig'],
  ['proud', 'smileBig'],
  ['joyful', 'smileLOL'],
  ['awed', 'awe'],
  ['moved', 'eatingHappy'],
  ['indifferent', 'blank'],
  ['uneasy', 'tired'],
  ['confused', 'suspicious'],
  ['impatient', 'serious'],
  ['hurried', 'hectic'],
  ['bored', 'eyesClosed'],
  ['frustrated', 'angryWithFang'],
  ['disappointed', 'solemn'],
  ['neglected', 'tired'],
  ['anxious', 'fear'],
  ['embarrassed', 'concerned'],
  ['distrustful', 'suspicious'],
  ['humiliated', 'concernedFear'],
  ['angry', 'rage'],
  ['betrayed', 'veryAngry'],
])
