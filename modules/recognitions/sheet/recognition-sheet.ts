import type { RecognitionKind } from '../../../pack-kit/index.ts'
import { defineSheetKind, type Survey } from '../../imports/index.ts'
import { mayRecordRecognitions } from '../recognitions-policy.ts'
import { judgeRecognitions } from './judge-recognitions.ts'
import { readRecognitions } from './read-recognitions.ts'
import { type RecognitionColumns, recognitionColumns } from './recognition-columns.ts'
import type { RecognitionPlan } from './rules/compare-recognition.ts'
import { surveyRecognitions } from './rules/survey-recognitions.ts'
import { writeRecognitions } from './write-recognitions.ts'

/**
 * Recognitions as a sheet, for the kinds the programmes declare. A row that differs from a record of its place and first day takes its
 * place when chosen; the record is withdrawn and kept.
 */
export function recognitionSheet(kinds: readonly RecognitionKind[]) {
  const columns = recognitionColumns(kinds)
  return defineSheetKind<RecognitionColumns, Survey, RecognitionPlan>({
    code: 'cong-nhan',
    title: 'Công nhận địa bàn',
    columns,
    mayImport: mayRecordRecognitions,
    mayExport: () => true,
    exportsEveryDay: true,
    survey: surveyRecognitions,
    judge: judgeRecognitions({ kinds, columns }),
    write: writeRecognitions,
    read: readRecognitions,
  })
}
