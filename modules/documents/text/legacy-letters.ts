/** Letter codes that Vietnamese fonts used before Unicode: TCVN3 (ABC, fonts ".Vn…") and VNI (fonts "VNI-…"). */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** TCVN 5712:1993, codes 0xA1 to 0xFF; 0xB0 to 0xB4 are tone marks written after their letter. */
const TCVN3 =
  'ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ'
const FIRST_TCVN3 = 0xa1

/** VNI-Windows: a plain letter and the letter-like sign after it, lower case; the sign may be in either case. */
const VNI_PAIRS =
  'aùá aøà aûả aõã aïạ aââ aáấ aàầ aåẩ aãẫ aäậ aêă aéắ aèằ aúẳ aüẵ aëặ eùé eøè eûẻ eõẽ eïẹ eâê eáế eàề eåể eãễ eäệ oùó oøò oûỏ oõõ oïọ oâô oáố oàồ oåổ oãỗ oäộ ôùớ ôøờ ôûở ôõỡ ôïợ uùú uøù uûủ uõũ uïụ öùứ öøừ öûử öõữ öïự yùý yøỳ yûỷ yõỹ'
const VNI_SINGLES = 'ôơ öư íí ìì æỉ óĩ òị îỵ ñđ'

const vniPairs = new Map(VNI_PAIRS.split(' ').map((row) => [row.slice(0, 2), row.slice(2)]))
const vniSingles = new Map(VNI_SINGLES.split(' ').map((row) => [row.slice(0, 1), row.slice(1)]))

/** Text whose letters are the codes of a legacy font, as the characters of the same number in Latin-1, to Unicode (NFC). */
export function fromLegacyLetters(text: string, encoding: LegacyEncoding): string {
  // Symbol fonts keep their codes in the private area F000–F0FF.
  const codes = text.replace(/[\uf020-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  return (encoding === 'tcvn3' ? fromTcvn3(codes) : fromVni(codes)).normalize('NFC')
}

const fromTcvn3 = (text: string): string =>
  text.replace(/[\u00a1-\u00ff]/g, (sign) => TCVN3[sign.charCodeAt(0) - FIRST_TCVN3] as string)

function fromVni(text: string): string {
  let result = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] as string
    const base = letter.toLowerCase()
    const pair = vniPairs.get(base + (text[at + 1] ?? '').toLowerCase())
    if (pair) at += 1
    const lower = pair ?? vniSingles.get(base)
    if (lower === undefined) result += letter
    else result += base === letter ? lower : lower.toUpperCase()
  }
  return result
}
