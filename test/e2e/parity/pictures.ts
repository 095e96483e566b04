/** Two pictures the page draws itself: a photo of many colours, and something with a see-through ground. */
export const PHOTO = 'a'.repeat(64)
export const LOGO = 'b'.repeat(64)

/** Their bytes as data URLs, by the name they are kept under. */
export function drawnPictures(): ReadonlyMap<string, string> {
  return new Map([
    [PHOTO, drawnBy(300, 200, paintPhoto)],
    [LOGO, drawnBy(120, 80, paintLogo)],
  ])
}

function drawnBy(w: number, h: number, paint: (context: CanvasRenderingContext2D) => void): string {
  const canvas = document.createElement('canvas')
  canvas.width = w
  canvas.height = h
  const context = canvas.getContext('2d')
  if (context) paint(context)
  return canvas.toDataURL('image/png')
}

function paintPhoto(context: CanvasRenderingContext2D): void {
  const sky = context.createLinearGradient(0, 0, 300, 200)
  sky.addColorStop(0, '#23706b')
  sky.addColorStop(1, '#e3a72f')
  context.fillStyle = sky
  context.fillRect(0, 0, 300, 200)
  for (let i = 0; i < 40; i += 1) {
    context.fillStyle = `hsl(${i * 37} 60% 50%)`
    context.fillRect((i * 53) % 290, (i * 31) % 190, 9 + (i % 5), 7)
  }
}

function paintLogo(context: CanvasRenderingContext2D): void {
  context.fillStyle = '#a94a27'
  context.beginPath()
  context.arc(60, 40, 34, 0, Math.PI * 2)
  context.fill()
  context.fillStyle = 'rgb(61 79 138 / 0.5)'
  context.fillRect(50, 10, 60, 40)
}
