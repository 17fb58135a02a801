import { signedInRoute } from '../../../access/index.ts'
import { directiveParams } from '../../directive-answer.ts'
import { relationsSchema } from '../relation-answer.ts'
import { showRelations } from './show-relations.ts'

export const showRelationsRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/relations',
  operationId: 'showRelations',
  summary: 'Văn bản liên quan: văn bản này viện dẫn và văn bản viện dẫn nó',
  tag: 'directives',
  params: directiveParams,
  answer: relationsSchema,
  handle: ({ services, caller, params }) => showRelations(services, caller, params.directiveId),
})
