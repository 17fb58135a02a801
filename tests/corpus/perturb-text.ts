/** Ways in which the same directive comes to an office: what copying, printing, scanning and portals do to its text. */
export const perturbations: Record<string, (text: string) => string> = {
  'as given': (text) => text,
  'lines broken at 70': (text) => text.split('\n').map(wrap).join('\n'),
  'without blank lines': (text) => text.replace(/\n\s*\n/g, '\n'),
  'page numbers between lines': (text) =>
    text
      .split('\n')
      .flatMap((line, at) => (at > 0 && at % 40 === 0 ? [line, '', String(at / 40 + 1), ''] : [line]))
      .join('\n'),
  'without header': (text) => text.split('\n').slice(12).join('\n'),
  'slips of recognition': (text) => slip(text),
  'old spelling of uỷ and hoà': (text) => text.replaceAll('ủy', 'uỷ').replaceAll('hòa', 'hoà').replaceAll('Hòa', 'Hoà'),
  'separate tone marks': (text) => text.normalize('NFD'),
}

const width = 70

function wrap(line: string): string {
  if (line.startsWith('|')) return line
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const cut = rest.lastIndexOf(' ', width)
    if (cut < width / 2) break
    lines.push(rest.slice(0, cut))
    rest = rest.slice(cut + 1)
  }
  return [...lines, rest].join('\n')
}

/** One letter in about two hundred is misread, always the same ones. */
function slip(text: string): string {
  let seed = 7
  return text.replace(/[ạảấầẩậắằẵặẹẻẽếềểễệọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ1l0O]/g, (letter) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % 40 === 0 ? (slips[letter] ?? letter.normalize('NFD').charAt(0)) : letter
  })
}

const slips: Record<string, string> = { '1': 'l', l: '1', '0': 'O', O: '0' }
