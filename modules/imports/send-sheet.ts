import type { FastifyReply } from 'fastify'
import { sheetMediaTypes, writeSheet } from '../../platform/sheets/write-sheet.ts'
import type { WrittenColumn, WrittenSheet } from '../../platform/sheets/written-sheet.ts'
import type { SheetColumn } from './rules/sheet-column.ts'

/** Answers a sheet as a download, row by row. `fileName` without its ending. */
export async function sendSheet(reply: FastifyReply, fileName: string, sheet: WrittenSheet): Promise<void> {
  reply
    .header('content-type', sheetMediaTypes[sheet.format])
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(`${fileName}.${sheet.format}`)}`)
    .header('cache-control', 'no-store')
  await reply.send(writeSheet(sheet))
}

export const toWrittenColumn = ({
  header,
  width,
  kind,
  choices,
  required,
  headerRequired,
}: SheetColumn): WrittenColumn => ({
  header: required || headerRequired ? `${header} (*)` : header,
  width,
  isDate: kind === 'date',
  ...(kind === 'choice' && choices ? { choices: choices.map(({ label }) => label) } : {}),
})
