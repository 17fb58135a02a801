import type { RecognitionKind } from '../../pack-kit/index.ts'
import type { Route } from '../../platform/http/route.ts'
import { answerRecognitionRoute } from './answer-recognition/answer-recognition.route.ts'
import { listRecognitionConflictsRoute } from './list-recognition-conflicts/list-recognition-conflicts.route.ts'
import { listRecognitionKindsRoute } from './list-recognition-kinds/list-recognition-kinds.route.ts'
import { listRecognitionsRoute } from './list-recognitions/list-recognitions.route.ts'
import { recordRecognitionRoute } from './record-recognition/record-recognition.route.ts'
import { recognitionSheet } from './sheet/recognition-sheet.ts'
import { withdrawRecognitionRoute } from './withdraw-recognition/withdraw-recognition.route.ts'

/** Composes the module for the kinds the programmes declare: its routes, and its sheet to be read in and out. */
export const createRecognitions = ({ kinds }: { kinds: readonly RecognitionKind[] }) => ({
  routes: [
    listRecognitionsRoute(kinds),
    listRecognitionKindsRoute(kinds),
    listRecognitionConflictsRoute(kinds),
    answerRecognitionRoute(kinds),
    recordRecognitionRoute(kinds),
    withdrawRecognitionRoute,
  ] satisfies Route[],
  sheet: recognitionSheet(kinds),
})
