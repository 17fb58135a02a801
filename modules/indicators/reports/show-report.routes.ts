import { z } from 'zod'
import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { today } from '../../../platform/clock.ts'
import { attachment } from '../../../platform/http/attachment.ts'
import { daySchema } from '../../../platform/http/day.ts'
import type { Route } from '../../../platform/http/route.ts'
import type { Services } from '../../../platform/services.ts'
import { type Actor, signedInRoute } from '../../access/index.ts'
import { toOfficialDocx } from '../../reports/index.ts'
import { type Evaluation, inEvaluation } from '../evaluation/evaluation-context.ts'
import { tellingQuery } from '../evaluation/evaluation-query.ts'
import { loadScope } from '../evaluation/unit-scope.ts'
import { reportParams } from '../programme-params.ts'
import { getReport, type Programmes } from '../programmes.ts'
import { type FilledReport, fillReport } from './fill-report.ts'
import { reportDocumentSchema, toReportAnswer } from './report-answer.ts'
import { toTerm } from './report-term.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const query = z.object({
  placeId: z.uuid().optional().describe('A unit; all units the programme is about when left out'),
  on: daySchema.optional().describe('A day of the year the report is of; this year up to today when left out'),
  units: tellingQuery.units,
})

export function reportRoutes(programmes: Programmes, kinds: readonly RecognitionKind[]): Route[] {
  const fill = <Answer>(
    services: Services,
    caller: Actor,
    params: z.output<typeof reportParams>,
    asked: z.output<typeof query>,
    tell: (evaluation: Evaluation, filled: FilledReport) => Answer,
  ): Promise<Answer> => {
    const known = programmes.get(params.programme)
    const report = getReport(known, params.report)
    const day = today(services.clock)
    const term = toTerm(asked.on ?? day, day)
    return inEvaluation(services, caller, known, asked, async (evaluation) => {
      const scope = await loadScope(evaluation, kinds, 'recognised')
      return tell(evaluation, await fillReport(evaluation, report, { scope, term, placeId: asked.placeId ?? null }))
    })
  }
  return [
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/reports/:report',
      operationId: 'showProgrammeReport',
      summary: 'Một báo cáo của chương trình, đã điền số liệu, như sẽ in ra',
      tag: 'indicators',
      params: reportParams,
      query,
      answer: reportDocumentSchema,
      handle: ({ services, caller, params, query: asked }) => {
        const report = getReport(programmes.get(params.programme), params.report)
        return fill(services, caller, params, asked, (evaluation, filled) => toReportAnswer(evaluation, report, filled))
      },
    }),
    signedInRoute({
      method: 'GET',
      url: '/api/programmes/:programme/reports/:report/document',
      operationId: 'downloadProgrammeReport',
      summary: 'Tải báo cáo đã điền số liệu (DOCX), theo thể thức Nghị định 30/2020/NĐ-CP',
      tag: 'indicators',
      params: reportParams,
      query,
      answersBytes: true,
      handle: async ({ services, caller, params, query: asked, reply }) => {
        const { document, term } = await fill(services, caller, params, asked, (_, filled) => filled)
        reply
          .header('content-type', docx)
          .header('content-disposition', attachment(`${params.report}-${term.on}.docx`))
          .header('cache-control', 'no-store')
        await reply.send(await toOfficialDocx(document))
      },
    }),
  ]
}
