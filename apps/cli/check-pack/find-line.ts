/** A source file of a pack. */
export type Source = { file: string; text: string }

/** Words on the way to a line, see `ProgrammeProblem`. */
type Trail = { trail: readonly string[]; isMention: boolean }

/** `declared`: how many of the words stand where something of that code is declared. */
type Found = { at: number; isLastFound: boolean; found: number; declared: number }

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** How a word can stand in the source, the likeliest place to mend first: where it is declared, quoted alone, within other words. */
const shapesOf = (word: string): RegExp[] => [
  new RegExp(String.raw`(?:\bcode:|\bfield\.\w+\()\s*(['"])${escape(word)}\1`, 'gu'),
  new RegExp(String.raw`(['"\x60])${escape(word)}\1`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\p{N}_-])${escape(word)}(?![\p{L}\p{N}_-])`, 'gu'),
]

function follow(text: string, { trail, isMention }: Trail): Found {
  let from = 0
  const result: Found = { at: -1, isLastFound: false, found: 0, declared: 0 }
  for (const [step, word] of trail.entries()) {
    const isLast = step === trail.length - 1
    const shapes = shapesOf(word)
    for (const [likeliness, shape] of shapes.entries()) {
      // What is only mentioned is at the next place it stands in, declared there or not.
      if (likeliness === 0 && isLast && isMention) continue
      shape.lastIndex = from
      const match = shape.exec(text)
      if (match === null) continue
      result.at = match.index + match[0].lastIndexOf(word)
      result.found += 1
      result.isLastFound = isLast
      if (likeliness === 0) result.declared += 1
      from = result.at + word.length
      break
    }
  }
  return result
}

const withoutImports = (text: string): string =>
  text.replace(/^(?:import|export)\b[^'"]*?\bfrom\s*['"][^'"]*['"]/gmu, (words) => words.replace(/[^\n]/g, ' '))

/**
 * The line to mend: where the words of the trail stand one after the other, in the file that declares, else has, most of them. Of the
 * last word, or of the nearest one before it that is in the source; null where none of them is.
 */
export function findLine(sources: readonly Source[], trail: Trail): { file: string; line: number } | null {
  const [best] = sources
    .map(({ file, text }) => ({ file, text, ...follow(withoutImports(text), trail) }))
    .filter(({ found }) => found > 0)
    .sort(
      (one, other) =>
        other.declared - one.declared || Number(other.isLastFound) - Number(one.isLastFound) || other.found - one.found,
    )
  return best ? { file: best.file, line: best.text.slice(0, best.at).split('\n').length } : null
}
