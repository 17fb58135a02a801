import { signedInRoute } from '../../access/index.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { controlRun } from './control-run.ts'

export const pauseReorganizationRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations/:reorganizationId/pause',
  operationId: 'pauseReorganization',
  summary: 'Tạm dừng việc chuyển nhiệm vụ theo đợt sắp xếp',
  tag: 'reorganizations',
  params: reorganizationParams,
  handle: ({ services, caller, params }) => controlRun(services, caller, params.reorganizationId, 'pause'),
})

export const resumeReorganizationRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations/:reorganizationId/resume',
  operationId: 'resumeReorganization',
  summary: 'Chạy tiếp từ chỗ đã dừng',
  tag: 'reorganizations',
  params: reorganizationParams,
  handle: ({ services, caller, params }) => controlRun(services, caller, params.reorganizationId, 'resume'),
})
