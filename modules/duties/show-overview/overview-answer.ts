import { z } from 'zod'
import { assignmentListQuerySchema, countedSchema, unitBases } from '../assignment-filter.ts'
import { difficultySummarySchema } from '../difficulty-answer.ts'
import { difficultyListQuerySchema } from '../difficulty-filter.ts'
import { directiveRefSchema, organizationRefSchema } from '../duty-answer.ts'
import { displayStates, dutyClasses } from '../rules/duty-state.ts'
import { decisionLevels } from '../rules/level-to-decide.ts'

const classCounts = z
  .object(
    Object.fromEntries(dutyClasses.map((name) => [name, z.number().int()])) as Record<
      (typeof dutyClasses)[number],
      z.ZodNumber
    >,
  )
  .meta({ id: 'ClassCounts' })

const rateSchema = z
  .object({
    numerator: z.number().int(),
    denominator: z.number().int(),
    rate: z.number().nullable().describe('0 to 1; null, never 0, when the denominator is 0'),
    words: z.string().describe('The rate as a sentence, with its denominator'),
    numeratorList: assignmentListQuerySchema,
    denominatorList: assignmentListQuerySchema,
  })
  .meta({ id: 'Rate' })

const lineSchema = z.object({
  assignmentId: z.uuid(),
  ordinal: z.number().int(),
  text: z.string().describe('Shortened'),
  directiveId: z.uuid(),
  lead: organizationRefSchema,
  deadlineOn: z.iso.date(),
})

const redLineSchema = z
  .object({
    ...lineSchema.shape,
    daysLate: z.number().int(),
    missingProduct: z
      .string()
      .nullable()
      .describe('The product that is not there yet; null when the directive names none'),
    levelToDecide: z.enum(decisionLevels),
    waitingFor: z.string().describe('Name of the agency whose move is missing'),
  })
  .meta({ id: 'RedLine' })

const upcomingLineSchema = z
  .object({ ...lineSchema.shape, daysLeft: z.number().int(), display: z.enum(displayStates) })
  .meta({ id: 'UpcomingLine' })

const matrixSchema = z
  .object({
    agencies: z.array(organizationRefSchema),
    duties: z.array(z.object({ id: z.uuid(), ordinal: z.number().int(), text: z.string() })),
    cells: z.array(
      z.object({
        dutyId: z.uuid(),
        organizationId: z.uuid(),
        assignmentId: z.uuid(),
        display: z.enum(displayStates),
        daysLate: z.number().int(),
        openDifficulty: z.boolean(),
        count: z
          .number()
          .int()
          .describe(
            'Assignments of the agency for this duty, after mergers perhaps several; the one that most needs attention is shown',
          ),
      }),
    ),
  })
  .meta({ id: 'OverviewMatrix' })

const agencyLineSchema = z
  .object({
    organization: organizationRefSchema,
    counts: classCounts,
    awaitingAcknowledgement: z.number().int(),
    awaitingConfirmation: z.number().int(),
    rateOfCompleted: z.number().nullable(),
    rateOfDue: z.number().nullable(),
    list: assignmentListQuerySchema.describe('All of the agency; add class=… or state=… for one number'),
  })
  .meta({ id: 'AgencyLine' })

export const overviewSchema = z
  .object({
    asOf: z.iso.date(),
    directive: directiveRefSchema.nullable(),
    units: z
      .object({
        basis: z.enum(unitBases),
        words: z.string().describe('Whose numbers these are, as a sentence'),
        divided: z
          .array(organizationRefSchema)
          .describe('restated: closed agencies told under their own name, for their work was divided among several'),
      })
      .describe('Whether agencies are those of their time or those of today'),
    sentence: z.string(),
    totals: z.object({ duties: z.number().int(), assignments: countedSchema }),
    classes: z
      .array(z.object({ class: z.enum(dutyClasses), ...countedSchema.shape }))
      .describe('The four national classes and no_deadline; together they are all assignments'),
    noDeadline: z.object({ done: countedSchema, notDone: z.number().int() }).describe('The fifth class, split'),
    waiting: z.object({
      awaitingAcknowledgement: countedSchema,
      awaitingConfirmation: z
        .object({ ...countedSchema.shape, longestDays: z.number().int().nullable() })
        .describe('Counts against the office'),
    }),
    rates: z.object({ ofCompleted: rateSchema, ofDue: rateSchema }),
    matrix: matrixSchema.nullable().describe('Only for one directive'),
    red: z.object({
      ...countedSchema.shape,
      items: z.array(redLineSchema).describe('Most days late first, 50 at most'),
    }),
    difficulties: z.object({
      atFocalAgency: z.number().int(),
      atCommittee: z.number().int(),
      longestDays: z.number().int().nullable(),
      list: difficultyListQuerySchema.describe('All that wait; add stage=… for one number'),
      items: z
        .array(difficultySummarySchema)
        .describe('Those at the committee first, then longest waiting; 20 at most'),
    }),
    nextSevenDays: z.object({
      ...countedSchema.shape,
      items: z.array(upcomingLineSchema).describe('Soonest first, 50 at most'),
    }),
    byAgency: z.array(agencyLineSchema).describe('Most overdue first'),
  })
  .meta({ id: 'Overview' })

export type Overview = z.output<typeof overviewSchema>
