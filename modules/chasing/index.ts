import type { Route } from '../../platform/http/route.ts'
import { downloadLetterRoute } from './download-letters/download-letter.route.ts'
import { downloadLettersRoute } from './download-letters/download-letters.route.ts'
import { draftLettersRoute } from './draft-letters/draft-letters.route.ts'
import { exportLettersRoute } from './export-letters/export-letters.route.ts'
import { issueLetterRoute } from './issue-letter/issue-letter.route.ts'
import { listChasedAgenciesRoute } from './list-chased-agencies/list-chased-agencies.route.ts'
import { listChasedDutiesRoute } from './list-chased-duties/list-chased-duties.route.ts'
import { listLettersRoute } from './list-letters/list-letters.route.ts'
import { previewLetterRoute } from './preview-letter/preview-letter.route.ts'
import { showChasingRoute } from './show-chasing/show-chasing.route.ts'
import { showLetterRoute } from './show-letter/show-letter.route.ts'

export { chasingRound } from './run-chase/chasing-round.ts'
export { runChase } from './run-chase/run-chase.ts'

export const chasingRoutes: Route[] = [
  listChasedAgenciesRoute,
  listChasedDutiesRoute,
  previewLetterRoute,
  draftLettersRoute,
  listLettersRoute,
  exportLettersRoute,
  downloadLettersRoute,
  showLetterRoute,
  downloadLetterRoute,
  issueLetterRoute,
  showChasingRoute,
]
