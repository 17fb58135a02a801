import {
  beginCapital,
  beginSmall,
  fillPlaceholders,
  type Indicator,
  type OfficialDocument,
  type Report,
  type ReportBlock,
  writtenDay,
} from '../../../pack-kit/index.ts'
import { loadReaches } from '../../registers/index.ts'
import { type Evaluation, unitsWords } from '../evaluation/evaluation-context.ts'
import type { UnitScope } from '../evaluation/unit-scope.ts'
import { registerOf } from '../programmes.ts'
import { addresseesOf, withoutKind } from '../rules/report-words.ts'
import { coveredOf, figureTable, figureWords } from './figure-table.ts'
import { fillRecords } from './fill-records.ts'
import { type Figures, loadFigures } from './report-figures.ts'
import { findReportHead } from './report-head.ts'
import type { ReportTerm } from './report-term.ts'
import { type ReportUnits, toReportUnits } from './report-units.ts'

export type FilledReport = { document: OfficialDocument; units: ReportUnits; term: ReportTerm }

type Asked = { scope: UnitScope; term: ReportTerm; placeId: string | null }

const room = 'Họ và tên'

/** Codes of the indicators a report tells of, each once. */
const codesIn = ({ sections }: Report): Set<string> =>
  new Set(
    sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === 'indicators') return block.indicators
        return block.kind === 'paragraph'
          ? [...block.text.matchAll(/\{indicator:([^{}]*)\}/g)].map(([, code = '']) => code)
          : []
      }),
    ),
  )

/**
 * A report of a unit, or of all units the programme is about, as a document still to be signed. What the reader may not see is said to
 * be so, what nobody knows reads "chưa có số liệu".
 * @throws indicator_unit_unknown
 */
export async function fillReport(
  evaluation: Evaluation,
  report: Report,
  { scope, term, placeId }: Asked,
): Promise<FilledReport> {
  const { trx, actor, known, today } = evaluation
  const units = toReportUnits(evaluation, scope, term.on, placeId)
  const codes = codesIn(report)
  const indicators = known.programme.indicators.filter(({ code }: Indicator) => codes.has(code))
  const figures = await loadFigures(evaluation, indicators, units, term.on)
  const shown = report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'records' ? registerOf(known, block.register) : [])),
  )
  const reachOf = await loadReaches(trx, actor, shown, today)
  const fill = async (block: ReportBlock) => {
    if (block.kind === 'paragraph') return beginCapital(fillWords(block.text, figures, units, term))
    if (block.kind === 'indicators') return figureTable(block.indicators.flatMap((code) => figures(code) ?? []))
    const reach = reachOf(registerOf(known, block.register))
    return fillRecords(evaluation, block, { units, period: term.counted, reach })
  }
  const sections: OfficialDocument['sections'][number][] = []
  for (const { heading, blocks } of report.sections) {
    const body: Awaited<ReturnType<typeof fill>>[] = []
    for (const block of blocks) body.push(await fill(block))
    sections.push({ heading, paragraphs: [], body })
  }
  const { issuerName, ...head } = await findReportHead(evaluation)
  const addressees = addresseesOf(report.addressee, issuerName)
  const about = withoutKind(report.name)
  const document: OfficialDocument = {
    ...head,
    kindTitle: 'BÁO CÁO',
    subject: placeId === null ? `${about} năm ${term.year}` : `${about} năm ${term.year} – ${units.words}`,
    addressees,
    introduction: [
      `${issuerName} báo cáo ${beginSmall(about)} trong ${term.words} của ${units.words} như sau:`,
      `Số liệu tính đến ngày ${writtenDay(term.on)}, từ các bản ghi đã xác nhận trong sổ theo dõi và số các cơ quan báo cáo. ${unitsWords(evaluation).words}`,
    ],
    sections,
    closing: [`Trên đây là báo cáo ${beginSmall(about)} năm ${term.year}`],
    recipients: [...(addressees.length > 0 ? ['Như trên'] : []), 'Lưu: VT'],
    signer: { positionLines: ['QUYỀN HẠN, CHỨC VỤ', 'CỦA NGƯỜI KÝ'], name: room },
  }
  return { document, units, term }
}

/** Of how many units the figures tell is said once, at the end, where it is the same of all. */
function fillWords(text: string, figures: Figures, units: ReportUnits, term: ReportTerm): string {
  const said = new Set<string>()
  const fill = (withCovered: boolean) =>
    fillPlaceholders(text, (placeholder) => {
      if (placeholder === 'place') return units.words
      if (placeholder === 'period') return term.words
      const figure = figures(placeholder.slice('indicator:'.length))
      const words = figureWords(figure)
      const covered = words === null ? '' : coveredOf(figure)
      if (words !== null) said.add(covered)
      return withCovered && covered && words ? `${words} (${covered})` : words
    })
  const plain = fill(false)
  if (said.size > 1) return fill(true)
  const [covered = ''] = said
  return covered ? `${plain} (${beginCapital(covered)}.)` : plain
}
