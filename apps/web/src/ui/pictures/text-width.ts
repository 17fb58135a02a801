/** Hundredths of an em, measured of Be Vietnam Pro at weight 600: a picture must know the size of its words before it is drawn. */
const widths: readonly (readonly [number, string])[] = [
  [23, ' '],
  [28, "ijlI'"],
  [33, ',.;:'],
  [42, 'frt1()“”"'],
  [53, 'szJ/'],
  [60, 'cehknuvxy'],
  [76, 'ACDGHKNUVX&+…'],
  [83, 'OQĐ'],
  [90, 'mwM'],
  [104, 'W'],
]
const ordinary = 68

const widthOf = new Map(
  widths.flatMap(([width, signs]) => signs.split('').map((sign): [string, number] => [sign, width])),
)
const marks = /[\u0300-\u036f]/g

/** About how wide a text is at a font size, in the same unit; rather too wide than too narrow. */
export function textWidth(text: string, fontSize: number): number {
  const hundredths = text
    .normalize('NFD')
    .replace(marks, '')
    .split('')
    .reduce((sum, sign) => sum + (widthOf.get(sign) ?? ordinary), 0)
  return (hundredths * fontSize) / 100
}
