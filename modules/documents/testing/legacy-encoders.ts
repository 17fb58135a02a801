/** Rows of TCVN 5712:1993 as its letters stand in the alphabet, written apart from the reader's own table. */
const TCVN3_CODES =
  'à:b5 ả:b6 ã:b7 á:b8 ạ:b9 ă:a8 ằ:bb ẳ:bc ẵ:bd ắ:be ặ:c6 â:a9 ầ:c7 ẩ:c8 ẫ:c9 ấ:ca ậ:cb đ:ae è:cc ẻ:ce ẽ:cf é:d0 ẹ:d1 ê:aa ề:d2 ể:d3 ễ:d4 ế:d5 ệ:d6 ì:d7 ỉ:d8 ĩ:dc í:dd ị:de ò:df ỏ:e1 õ:e2 ó:e3 ọ:e4 ô:ab ồ:e5 ổ:e6 ỗ:e7 ố:e8 ộ:e9 ơ:ac ờ:ea ở:eb ỡ:ec ớ:ed ợ:ee ù:ef ủ:f1 ũ:f2 ú:f3 ụ:f4 ư:ad ừ:f5 ử:f6 ữ:f7 ứ:f8 ự:f9 ỳ:fa ỷ:fb ỹ:fc ý:fd ỵ:fe Ă:a1 Â:a2 Ê:a3 Ô:a4 Ơ:a5 Ư:a6 Đ:a7'
const codes = new Map(
  TCVN3_CODES.split(' ').map((row) => {
    const [letter = '', code = ''] = row.split(':')
    return [letter, String.fromCharCode(Number.parseInt(code, 16))]
  }),
)

/** Letters as a TCVN3 font keeps them; toned capitals, which it lacks, as the small letter. */
export const toTcvn3 = (text: string): string =>
  Array.from(text.normalize('NFC'), (letter) => codes.get(letter) ?? codes.get(letter.toLowerCase()) ?? letter).join('')

/** Signs of the five tones in the order grave, sharp, hook, tilde, dot, after a plain letter, â and ă. */
const TONES = '\u0300\u0301\u0309\u0303\u0323'
const PLAIN_SIGNS = 'øùûõï'
const CIRCUMFLEX_SIGNS = 'àáåãä'
const BREVE_SIGNS = 'èéúüë'
const SINGLE: Record<string, string> = { ì: 'ì', í: 'í', ỉ: 'æ', ĩ: 'ó', ị: 'ò', ỵ: 'î', đ: 'ñ', ơ: 'ô', ư: 'ö' }

/** Letters as a VNI font keeps them: the plain letter and a sign after it in the same case. */
export const toVni = (text: string): string => Array.from(text.normalize('NFC'), encodeVni).join('')

function encodeVni(letter: string): string {
  const small = letter.toLowerCase()
  const code = SINGLE[small] ?? encodeMarks(small)
  return small === letter ? code : code.toUpperCase()
}

function encodeMarks(letter: string): string {
  const [base = '', ...marks] = letter.normalize('NFD')
  if (marks.length === 0) return letter
  const tone = TONES.indexOf(marks.find((mark) => TONES.includes(mark)) ?? ' ')
  const sign = (signs: string, untoned: string) => (tone < 0 ? untoned : (signs[tone] ?? ''))
  if (marks.includes('\u0302')) return base + sign(CIRCUMFLEX_SIGNS, 'â')
  if (marks.includes('\u0306')) return base + sign(BREVE_SIGNS, 'ê')
  if (marks.includes('\u031b')) return (SINGLE[`${base}\u031b`.normalize('NFC')] ?? '') + sign(PLAIN_SIGNS, '')
  return base + sign(PLAIN_SIGNS, '')
}

/** Characters of Latin-1 as bytes. */
export const toBytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'))
