import { z } from 'zod'
import { spanSchema } from '../directive-answer.ts'
import { proposalKinds, proposalStates } from './proposal-record.ts'

export const proposalParams = z.object({ directiveId: z.uuid(), proposalId: z.uuid() })

const amendedDirectiveSchema = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  symbol: z.string().nullable(),
  subject: z.string().nullable(),
})

const targetSchema = z
  .object({
    dutyId: z.uuid(),
    assignmentId: z.uuid().nullable().describe('null: every assignment of the duty that still runs'),
    text: z.string(),
    leadName: z.string().nullable().describe('Of the one assignment; several leads are joined; null when it has none'),
    deadlineOn: z.iso.date().nullable().describe('Of the one assignment, or the one all of them share'),
  })
  .meta({ id: 'ProposalTarget' })

const candidateSchema = z
  .object({
    dutyId: z.uuid(),
    assignmentId: z.uuid().nullable(),
    text: z.string(),
    leadName: z.string().nullable(),
    score: z.number().min(0).max(1),
  })
  .meta({ id: 'ProposalCandidate' })

export const proposalSchema = z
  .object({
    id: z.uuid(),
    version: z.number().int(),
    position: z.number().int(),
    kind: z.enum(proposalKinds),
    words: z.string().describe('The words of the amending directive that ask for it'),
    spans: z.array(spanSchema),
    amendedDirective: amendedDirectiveSchema
      .nullable()
      .describe('null until the amended directive is known in this space'),
    target: targetSchema.nullable().describe('The duty it changes; null while none is clearly meant'),
    candidates: z.array(candidateSchema).describe('Duties it may mean, best first; empty once it is decided'),
    proposed: z.object({
      deadlineOn: z.iso.date().nullable(),
      deadlineWords: z.string().nullable(),
      organizationIds: z.array(z.uuid()).describe('Agencies that are to lead: new_lead, added_lead, added_places'),
      organizationNames: z.array(z.string()).describe('In the order of the ids'),
      mentions: z.array(z.string()).describe('Agencies as the words name them'),
      wording: z.string().nullable(),
    }),
    state: z.enum(proposalStates),
    decidedByName: z.string().nullable(),
    decidedAt: z.iso.datetime().nullable(),
    note: z.string().nullable(),
    may: z.object({ decide: z.boolean().describe('The office, once the amending directive is issued') }),
  })
  .meta({ id: 'DutyChangeProposal' })

export type ProposalAnswer = z.output<typeof proposalSchema>

export const proposalsSchema = z
  .object({ proposals: z.array(proposalSchema).describe('In the order of the text') })
  .meta({ id: 'DutyChangeProposals' })

export const decidedProposalSchema = z
  .object({
    proposal: proposalSchema,
    effect: z
      .enum(['changed', 'marked_as_seen', 'declined'])
      .describe('marked_as_seen: an added duty is issued with the duties of the amending directive itself'),
    changedAssignmentIds: z.array(z.uuid()).describe('Assignments changed or made'),
    leftAssignmentIds: z
      .array(z.uuid())
      .describe('Assignments of the duty left as they are: completed, cancelled, or standing so already'),
  })
  .meta({ id: 'DecidedProposal' })

export type DecidedProposal = z.output<typeof decidedProposalSchema>
