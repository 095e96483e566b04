/** Pictures of frames and of the wall as files, and the form that asks for them. */
export const drawingWords = {
  tooLarge: (width: number, height: number) =>
    `The picture would be ${width} × ${height} pixels; at most 16,384 a side and 120 million in all can be drawn. Choose a smaller size, fewer frames, or SVG, which has no pixels.`,
  tooHeavy:
    'The photographs in this drawing are too large for one SVG file. Choose fewer frames, or PNG, where they are drawn already.',
  noFrames: 'There is no frame to draw. Add a frame, or choose others, then export again.',
  noFramesYet: 'No frames yet',
  noStage: 'No stage',
  noPhase: 'Not placed in the story',
  notDrawn: 'This picture could not be drawn.',
  noneDrawn: 'None of the frames could be drawn. Your board is unchanged; choose other frames and try again.',
  frames: (count: number) => (count === 1 ? '1 frame' : `${count} frames`),
  today: (feeling: string) => `today ${feeling}`,
  wallTitle: (board: string) => `${board}: the whole story`,
  sheetTitle: (number: number, title: string) => `${number} ${title}`,

  what: 'What to draw',
  whatNames: { sheet: 'Whole sheet', picture: 'Picture only', wall: 'Wall' },
  whatMeans: {
    sheet: 'What, Who and How of each frame, as on its sheet.',
    picture: 'Only the How picture of each frame.',
    wall: 'All of them together on one wall, by phase and stage.',
  },
  file: 'File',
  fileNames: { png: 'PNG', svg: 'SVG' },
  fileMeans: {
    png: 'Opens everywhere.',
    svg: 'Stays sharp at any size. Fonts and photographs travel inside it.',
  },
  size: 'Size',
  sizes: { 1: '1×', 2: '2×', 3: '3×' },
  pixels: (width: string, height: string) => `${width} × ${height} pixels`,
  ground: 'Background',
  grounds: { paper: 'Paper', transparent: 'Transparent' },
  names: 'Names of the files',
  putIn: 'Put in',
  parts: { number: 'Number', title: 'Title', stage: 'Stage', board: 'Board' },
  putInPart: (part: string) => `Put in ${part}`,
  firstName: (name: string) => `The first file becomes “${name}”.`,
  fileCount: (count: string) => (count === '1' ? '1 file' : `${count} files`),
  noName: 'Write a name, or put in one of its parts.',
} as const
