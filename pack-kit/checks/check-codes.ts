import { nearestCode } from './nearest-code.ts'
import { inside, type ProgrammeProblem, problemAt, type Spot } from './programme-problem.ts'

const shapes = {
  kebab: { pattern: /^[a-z0-9]+(?:-[a-z0-9]+)*$/, words: 'chữ thường không dấu, số và dấu gạch nối' },
  camel: { pattern: /^[a-z][a-zA-Z0-9]*$/, words: 'chữ không dấu và số, viết liền, bắt đầu bằng chữ thường' },
  any: { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]*$/, words: 'chữ không dấu, số, dấu chấm, gạch nối, gạch dưới' },
} as const

type Coded = { code: string; name?: string }

/** What is wrong with the codes and names of things listed together: shape, twice the same, no name. */
export function checkCodes(spot: Spot, things: readonly Coded[], shape: keyof typeof shapes): ProgrammeProblem[] {
  const seen = new Set<string>()
  return things.flatMap(({ code, name }) => {
    const at = inside(spot, code, code)
    const problems: ProgrammeProblem[] = []
    if (!shapes[shape].pattern.test(code)) problems.push(problemAt(at, `mã “${code}” phải gồm ${shapes[shape].words}`))
    else if (code in {}) problems.push(problemAt(at, `mã “${code}” không dùng được`))
    // The second of two is to be mended: one passes the code once on the way.
    if (seen.has(code)) problems.push(problemAt(at, `mã “${code}” đã có ở trên`, code))
    if (name !== undefined && name.trim() === '') problems.push(problemAt(at, `“${code}” chưa có tên`))
    seen.add(code)
    return problems
  })
}

/** Says that a code is not there, and which one was probably meant. `of`: "trường", "sổ". */
export function checkReference(spot: Spot, of: string, code: string, codes: readonly string[]): ProgrammeProblem[] {
  if (codes.includes(code)) return []
  const nearest = nearestCode(code, codes)
  const hint = nearest === null ? '' : `; có phải “${nearest}”?`
  return [problemAt(spot, `không có ${of} “${code}”${hint}`, code)]
}

/** One of the things by its code. */
export const findCoded = <Thing extends { code: string }>(things: readonly Thing[], code: string): Thing | undefined =>
  things.find((thing) => thing.code === code)
