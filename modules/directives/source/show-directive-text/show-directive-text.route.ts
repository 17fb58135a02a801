import { z } from 'zod'
import { signedInRoute } from '../../../access/index.ts'
import { directiveParams, spanSchema } from '../../directive-answer.ts'
import { paragraphKinds } from '../paragraph-kinds.ts'
import { showDirectiveText } from './show-directive-text.ts'

const directiveTextSchema = z
  .object({
    sourceText: z.string().describe('The frozen text; every span of the directive and its duties points into it'),
    paragraphs: z.array(
      z
        .object({
          index: z.number().int(),
          kind: z.enum(paragraphKinds),
          text: z.string().describe('Markup stripped, white space folded'),
          span: spanSchema,
        })
        .meta({ id: 'DirectiveParagraph' }),
    ),
    assignmentPart: spanSchema.nullable(),
  })
  .meta({ id: 'DirectiveText' })

export const showDirectiveTextRoute = signedInRoute({
  method: 'GET',
  url: '/api/directives/:directiveId/text',
  operationId: 'showDirectiveText',
  summary: 'Toàn văn của văn bản, chia đoạn để đọc cạnh nhiệm vụ',
  tag: 'directives',
  params: directiveParams,
  answer: directiveTextSchema,
  handle: async ({ services, caller, params }) => {
    const { sourceText, paragraphs, assignmentPart } = await showDirectiveText(services, caller, params.directiveId)
    return {
      sourceText,
      paragraphs: paragraphs.map(({ kind, text, span }, index) => ({ index, kind, text, span })),
      assignmentPart,
    }
  },
})
