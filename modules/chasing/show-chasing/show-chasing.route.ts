import { z } from 'zod'
import { inTenant } from '../../../platform/db/in-tenant.ts'
import { signedInRoute } from '../../access/index.ts'
import { requireVisibleAssignment } from '../../duties/index.ts'
import { mayReadChasing } from '../chasing-policy.ts'
import { reminderKinds } from '../rules/chased-duty.ts'
import { numbersOf } from '../rules/who-is-told.ts'
import { listLettersOf, listRemindersOf } from './show-chasing-store.ts'

const dutyLetterSchema = z
  .object({
    id: z.uuid(),
    organizationName: z.string(),
    draftedOn: z.iso.date(),
    number: z.string().nullable(),
    symbol: z.string(),
    issuedOn: z.iso.date().nullable(),
    deadlineOn: z.iso.date().nullable(),
    daysLate: z.number().int(),
  })
  .meta({ id: 'DutyChasingLetter' })

const dutyReminderSchema = z
  .object({
    kind: z.enum(reminderKinds),
    onDate: z.iso.date(),
    level: z.number().int().nullable().describe('escalated: 1 head of the agency, 2 office, 3 committee'),
  })
  .meta({ id: 'DutyReminder' })

export const showChasingRoute = signedInRoute({
  method: 'GET',
  url: '/api/chasing/duties/:assignmentId',
  operationId: 'showDutyChasing',
  summary: 'Các lần nhắc và văn bản đôn đốc của một nhiệm vụ',
  description: 'Drafts of letters are answered to those who chase only.',
  tag: 'chasing',
  params: z.object({ assignmentId: z.uuid() }),
  answer: z.object({
    letters: z.array(dutyLetterSchema),
    reminders: z.array(dutyReminderSchema),
    may: z.object({ open: z.boolean() }),
  }),
  handle: ({ services, caller, params: { assignmentId } }) =>
    inTenant(services.database, caller.tenantId, async (trx) => {
      await requireVisibleAssignment(trx, caller, assignmentId)
      const open = mayReadChasing(caller)
      const reminders = await listRemindersOf(trx, caller.tenantId, assignmentId)
      return {
        letters: await listLettersOf(trx, caller.tenantId, assignmentId, { withDrafts: open }),
        reminders: reminders.map(({ kind, mark, onDate }) => ({
          kind,
          onDate,
          level: kind === 'escalated' ? (numbersOf(mark)[0] ?? null) : null,
        })),
        may: { open },
      }
    }),
})
