import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Keeper, type Measure, type Programme, suggestMeasures } from '../pack-kit/index.ts'
import { type DocumentDuty, dutiesOf } from '../packs/an-toan-khu/examples/duties-of.ts'
import { safeZoneProgramme, sampleDispatch } from '../packs/an-toan-khu/index.ts'

export const dutyMeasuresFile = join(import.meta.dirname, '../docs/an-toan-khu-duties.md')

const levelNames = { province: 'tỉnh', district: 'huyện', commune: 'xã' } as const

const nameKeeper = (keeper: Keeper): string =>
  'agency' in keeper ? keeper.agency : `UBND cấp ${levelNames[keeper.level]}`

const nameIn = (list: readonly { code: string; name: string }[], code: string): string =>
  list.find((one) => one.code === code)?.name ?? code

/** "Sổ Di tích (`di-tich`)". */
function describeTarget({ by }: Measure, { registers, indicators, scorecards }: Programme): string {
  if ('register' in by) return `Sổ ${nameIn(registers, by.register)} (\`${by.register}\`)`
  if ('indicator' in by) return `Chỉ tiêu ${nameIn(indicators, by.indicator)} (\`${by.indicator}\`)`
  return `Bộ tiêu chí ${nameIn(scorecards, by.scorecard)} (\`${by.scorecard}\`)`
}

/** Registers a measure rests on, as far as the programme says. */
function registersBehind({ by }: Measure, { indicators, scorecards }: Programme): string[] {
  if ('register' in by) return [by.register]
  if ('indicator' in by) {
    const source = indicators.find(({ code }) => code === by.indicator)?.source
    return source?.kind === 'computed' ? [source.numerator.register] : []
  }
  const parts = scorecards
    .filter(({ code }) => code === by.scorecard)
    .flatMap(({ ruleSets }) => ruleSets.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.parts)))
  return [
    ...new Set(
      parts.flatMap(({ measure }) => (typeof measure === 'object' && 'register' in measure ? [measure.register] : [])),
    ),
  ]
}

function describeDuty({ lead, text }: DocumentDuty, at: number, programme: Programme): string {
  const [first, ...others] = suggestMeasures(programme, text, lead)
  const cells = [String(at + 1), lead, text]
  if (first === undefined) return `| ${[...cells, '—', '—', '—', '—'].join(' | ')} |`
  const keepers = registersBehind(first.measure, programme).flatMap(
    (code) => programme.registers.find((register) => register.code === code)?.keepers ?? [],
  )
  const rest = others.slice(0, 2).map(({ measure }) => describeTarget(measure, programme))
  return `| ${[
    ...cells,
    describeTarget(first.measure, programme),
    first.measure.note,
    [...new Set(keepers.map(nameKeeper))].join('; '),
    rest.join('; ') || '—',
  ].join(' | ')} |`
}

/** The table of the duties of the sample dispatch and where each is measured, as committed. */
export function describeDutyMeasures(): string {
  const duties = dutiesOf(sampleDispatch)
  return `${[
    `# ${duties.length} nhiệm vụ của công văn mẫu và nơi đo kết quả`,
    '',
    'Do `npm run generate:duties` viết từ gói `packs/an-toan-khu` và công văn mẫu; không sửa tay. “Đo bằng” là gợi ý đầu tiên khi rà soát,',
    'tìm theo từ ngữ của nhiệm vụ và tên cơ quan; người rà soát có thể chọn cái khác. Cơ quan giữ sổ ghi theo tên năm 2021; sau mỗi lần',
    'sắp xếp, cơ quan kế thừa giữ sổ.',
    '',
    '| # | Cơ quan | Nhiệm vụ | Đo bằng | Cho thấy | Cơ quan giữ sổ | Gợi ý khác |',
    '|---|---|---|---|---|---|---|',
    ...duties.map((duty, at) => describeDuty(duty, at, safeZoneProgramme)),
  ].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename) await writeFile(dutyMeasuresFile, describeDutyMeasures())
