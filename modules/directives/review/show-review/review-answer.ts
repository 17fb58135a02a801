import { z } from 'zod'
import { directiveMaySchema, directiveStatusSchema, spanSchema } from '../../directive-answer.ts'
import { problemCodes } from '../../rules/draft-problems.ts'
import { draftDutySchema } from '../draft-duty-answer.ts'

const reviewProblemSchema = z
  .object({
    draftDutyId: z.uuid().nullable().describe('Null: about the directive itself'),
    code: z.enum(problemCodes),
    message: z.string(),
    fields: z.array(z.string()),
  })
  .meta({ id: 'ReviewProblem' })

const unresolvedAgencySchema = z
  .object({
    mention: z.string(),
    count: z.number().int().describe('Duties that name it'),
    leads: z.boolean().describe('It leads at least one duty'),
    collective: z.boolean(),
    suggestion: z
      .object({ name: z.string(), kind: z.string(), level: z.string() })
      .nullable()
      .describe('What to offer to create; null for a collective phrase'),
    candidates: z
      .array(z.object({ id: z.uuid(), name: z.string() }))
      .describe('Whom the phrase could mean in the directory'),
  })
  .meta({ id: 'UnresolvedAgency' })

export const reviewSchema = z
  .object({
    version: z.number().int().describe('Grows with every edit of the draft; send it back when issuing'),
    directive: z.object({ id: z.uuid(), status: directiveStatusSchema, version: z.number().int() }),
    entered: z.number().int().describe('Live duties of the draft ("đã nhập x")'),
    expected: z.number().int().describe('Duties the layout of the text suggests ("dự kiến y")'),
    uncovered: z
      .array(z.object({ span: spanSchema, text: z.string() }))
      .describe('Paragraphs of the assignment part that no duty covers'),
    draftDuties: z.array(draftDutySchema).describe('In reading order, removed ones included'),
    problems: z.array(reviewProblemSchema).describe('What still prevents issuing'),
    takenOver: z
      .array(
        z.object({
          organizationId: z.uuid(),
          name: z.string(),
          today: z.array(z.object({ id: z.uuid(), name: z.string(), shortName: z.string().nullable() })),
        }),
      )
      .describe(
        'Closed agencies the duties name, and who answers for their work today; one alone is given the duty at issue',
      ),
    unresolved: z.array(unresolvedAgencySchema).describe('Agencies not found in the directory, leads first'),
    may: directiveMaySchema,
  })
  .meta({ id: 'DirectiveReview' })

export type ReviewAnswer = z.output<typeof reviewSchema>
