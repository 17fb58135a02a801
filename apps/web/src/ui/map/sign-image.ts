import { type MapSign, signShapes } from './map-signs'

const side = 32

const isSign = (words: string): words is MapSign => words in signShapes

/** By which a style asks for a sign in a colour: 'dot|#1d6b3c'. */
export const signImageId = (sign: MapSign, colour: string): string => `${sign}|${colour}`

/** The picture a style asks for, twice as fine as it is shown; null for what is no sign. */
export function drawSign(id: string): ImageData | null {
  const [sign = '', colour = ''] = id.split('|')
  const context = isSign(sign) ? document.createElement('canvas').getContext('2d') : null
  if (!context || !isSign(sign)) return null
  const { path, isFilled } = signShapes[sign]
  context.canvas.width = side
  context.canvas.height = side
  context.scale(side / 16, side / 16)
  if (isFilled) {
    context.fillStyle = colour
    context.fill(new Path2D(path))
  } else {
    context.strokeStyle = colour
    context.lineWidth = 1.75
    context.stroke(new Path2D(path))
  }
  return context.getImageData(0, 0, side, side)
}
