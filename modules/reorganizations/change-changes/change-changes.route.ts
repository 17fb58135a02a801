import { z } from 'zod'
import { signedInRoute } from '../../access/index.ts'
import { changeInputSchema, changeSchema, toChange, toChangeAnswer } from '../change-answer.ts'
import { reorganizationParams } from '../reorganization-answer.ts'
import { changeChanges } from './change-changes.ts'

const changeParams = reorganizationParams.extend({ changeId: z.uuid() })
const edited = z.object({ version: z.number().int() })

export const addChangesRoute = signedInRoute({
  method: 'POST',
  url: '/api/reorganizations/:reorganizationId/changes',
  operationId: 'addReorganizationChanges',
  summary: 'Thêm thay đổi vào bản nháp; đơn vị mới được cấp mã định danh để thay đổi khác nhắc tới',
  tag: 'reorganizations',
  params: reorganizationParams,
  body: z.object({ changes: z.array(changeInputSchema).min(1).max(500) }),
  answer: edited.extend({ changes: z.array(changeSchema) }),
  status: 201,
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion }) => {
    const changes = body.changes.map((change) => toChange(change))
    const edit = { what: 'add', changes } as const
    const version = await changeChanges(services, caller, params.reorganizationId, expectedVersion(), edit)
    return { version, changes: changes.map(toChangeAnswer) }
  },
})

export const replaceChangeRoute = signedInRoute({
  method: 'PUT',
  url: '/api/reorganizations/:reorganizationId/changes/:changeId',
  operationId: 'replaceReorganizationChange',
  summary: 'Sửa một thay đổi của bản nháp',
  tag: 'reorganizations',
  params: changeParams,
  body: z.object({ change: changeInputSchema }),
  answer: edited.extend({ change: changeSchema }),
  editsVersion: true,
  handle: async ({ services, caller, params, body, expectedVersion }) => {
    const change = toChange(body.change, params.changeId)
    const edit = { what: 'replace', change } as const
    const version = await changeChanges(services, caller, params.reorganizationId, expectedVersion(), edit)
    return { version, change: toChangeAnswer(change) }
  },
})

export const removeChangeRoute = signedInRoute({
  method: 'DELETE',
  url: '/api/reorganizations/:reorganizationId/changes/:changeId',
  operationId: 'removeReorganizationChange',
  summary: 'Bỏ một thay đổi khỏi bản nháp',
  tag: 'reorganizations',
  params: changeParams,
  answer: edited,
  editsVersion: true,
  handle: async ({ services, caller, params, expectedVersion }) => {
    const edit = { what: 'remove', changeId: params.changeId } as const
    return { version: await changeChanges(services, caller, params.reorganizationId, expectedVersion(), edit) }
  },
})
