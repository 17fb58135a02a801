import { relative } from 'node:path'
import {
  checkProgramme,
  checkUpgrade,
  hashProgramme,
  type Programme,
  type ProgrammeProblem,
} from '../../../pack-kit/index.ts'
import { findLine, type Source } from './find-line.ts'
import { loadProgrammes } from './load-programmes.ts'
import { readSources } from './read-sources.ts'

const placeOf = (sources: readonly Source[], problem: ProgrammeProblem, folder: string): string => {
  const line = findLine(sources, problem)
  return line === null ? folder : `${relative(process.cwd(), line.file)}:${line.line}`
}

const describeProgramme = (programme: Programme): string => {
  const { registers, indicators, scorecards, reports } = programme
  const counts = `${registers.length} sổ, ${indicators.length} chỉ tiêu, ${scorecards.length} bộ tiêu chí, ${reports.length} báo cáo`
  return `✓ ${programme.name} (${programme.code}) phiên bản ${programme.version}: ${counts}; mã băm ${hashProgramme(programme)}`
}

/**
 * `dondoc check-pack`: what is wrong with the programmes of a pack, one line each as "file:line: path: what"; with `before`, the folder
 * of an earlier version, also what would be lost of the data kept since. Exit code 1 when something is to be mended.
 */
export async function checkPack(folder: string, options: { before?: string }): Promise<number> {
  const programmes = await loadProgrammes(folder)
  const earlier = options.before === undefined ? [] : await loadProgrammes(options.before)
  const sources = await readSources(folder)
  let found = 0
  for (const programme of programmes) {
    const before = earlier.find(({ code }) => code === programme.code)
    const problems = [...checkProgramme(programme), ...(before ? checkUpgrade(before, programme) : [])]
    found += problems.length
    const lines = problems.map((one) => `${placeOf(sources, one, folder)}: ${one.path}: ${one.message}`)
    process.stdout.write(`${(lines.length > 0 ? lines : [describeProgramme(programme)]).join('\n')}\n`)
  }
  if (found > 0) process.stdout.write(`\n${found} chỗ phải sửa. Sửa rồi chạy lại "npx dondoc check-pack ${folder}".\n`)
  return found > 0 ? 1 : 0
}
