/** What stands beside a value so that nothing is told by colour alone. */
export type MapSign = 'dot' | 'triangle' | 'ring' | 'question'

const circle = 'M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z'

/** Drawn in a square of 16; stroked or filled. */
export const signShapes: Readonly<Record<MapSign, { path: string; isFilled: boolean }>> = {
  dot: { path: circle, isFilled: true },
  triangle: { path: 'M8 1.8 14.8 13.6H1.2z', isFilled: true },
  ring: { path: circle, isFilled: false },
  question: { path: 'M5.2 5.9a2.8 2.8 0 1 1 4.3 2.4C8.5 9 8 9.5 8 10.6M8 13.4v.8', isFilled: false },
}
