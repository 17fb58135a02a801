import type { FastifyReply } from 'fastify'
import { today } from '../../../platform/clock.ts'
import type { Services } from '../../../platform/services.ts'
import type { SheetFormat } from '../../../platform/sheets/sheet-cell.ts'
import { sendSheet } from '../../imports/index.ts'
import type { Table } from './sheets.ts'

/** Answers a picture as a sheet to be read. `name` without day and ending. */
export const sendPicture = (
  { clock }: Pick<Services, 'clock'>,
  reply: FastifyReply,
  name: string,
  format: SheetFormat,
  { rows, ...table }: Table,
): Promise<void> =>
  sendSheet(reply, `${name}-${today(clock)}`, {
    ...table,
    format,
    rows: (async function* () {
      yield* rows
    })(),
  })
